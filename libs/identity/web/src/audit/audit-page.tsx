import { AuditDocument } from '@teilziel/graphql-client';
import type { AuditQuery, AuditQueryVariables } from '@teilziel/graphql-client';
import { AUDIT_ACTIONS, isAuditAction } from '@teilziel/identity/model';
import { Button, EmptyState, Message, SelectField, TextField } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { Answered } from '../verwaltung/answered';
import { MoreButton } from '../verwaltung/more-button';
import { useAddressFilter } from '../verwaltung/use-address-filter';
import type { AddressFilter } from '../verwaltung/use-address-filter';
import { useMore } from '../verwaltung/use-more';
import { useQuestion } from '@teilziel/graphql-client';
import { useTypedSearch } from '../verwaltung/use-typed-search';
import { VerwaltungPage } from '../verwaltung/verwaltung-page';
import { useActionNames } from './action-names';
import { AuditTable } from './audit-table';
import { useAuditTexts } from './texts';
import './audit.css';

const PAGE = 100;
type FilterName = 'vorgang' | 'person';
type Address = AddressFilter<FilterName>;

function Filters({ address }: { readonly address: Address }): ReactElement {
  const texts = useAuditTexts();
  const names = useActionNames();
  const [typed, setTyped] = useTypedSearch(address.of('person'), (text) => address.type('person', text));
  const kinds = AUDIT_ACTIONS.map((action) => ({ value: action, label: names[action] }));
  return (
    <search className="tz-filters" aria-label={texts.filters}>
      <TextField id="person" type="search" autoComplete="off" label={texts.who} value={typed} onChange={setTyped} />
      <SelectField
        id="vorgang"
        label={texts.kind}
        value={address.of('vorgang')}
        onChange={(action) => address.set('vorgang', action)}
        options={[
          { value: '', label: texts.anyKind },
          ...kinds.toSorted((one, other) => one.label.localeCompare(other.label, 'de')),
        ]}
      />
    </search>
  );
}

/** The chain is followed by the server over all entries, whatever the list shows. */
function Chain({ audit, filtered }: { readonly audit: AuditQuery['audit']; readonly filtered: boolean }): ReactElement {
  const texts = useAuditTexts();
  if (audit.intact) return <p className="tz-chain">{texts.intact(filtered ? null : audit.total)}</p>;
  return (
    <Message kind="error">
      <strong>{texts.brokenStrong}</strong> {texts.broken}
    </Message>
  );
}

interface EntriesProps {
  readonly audit: AuditQuery['audit'];
  readonly variables: AuditQueryVariables;
  readonly filtered: boolean;
  readonly onReset: () => void;
}

function Entries({ audit, variables, filtered, onReset }: EntriesProps): ReactElement {
  const texts = useAuditTexts();
  const list = useMore(AuditDocument, variables, audit, (result) => result.audit);
  if (audit.total > 0)
    return (
      <>
        <AuditTable rows={list.rows} />
        <MoreButton list={list} />
      </>
    );
  return (
    <EmptyState action={filtered ? <Button onPress={onReset}>{texts.reset}</Button> : null}>
      <p role="status">{filtered ? texts.none : texts.empty}</p>
    </EmptyState>
  );
}

/** Who did what when, and whether the chain of entries is whole. */
export function AuditPage(): ReactElement {
  const texts = useAuditTexts();
  const { ags = '' } = useParams();
  const address = useAddressFilter<FilterName>();
  const action = isAuditAction(address.of('vorgang')) ? address.of('vorgang') : null;
  const person = address.of('person') === '' ? null : address.of('person');
  const variables = { action, person, first: PAGE, after: null };
  const question = useQuestion(AuditDocument, variables);
  const filtered = action !== null || person !== null;
  return (
    <VerwaltungPage
      heading={texts.heading}
      lead={texts.lead}
      action={
        question.answer ? (
          <a className="tz-button" href={`/verwaltung/${ags}/protokoll.csv`} download>
            {texts.csv}
          </a>
        ) : null
      }
    >
      <Answered question={question}>
        {({ audit }) => (
          <>
            <Chain audit={audit} filtered={filtered} />
            <Filters address={address} />
            <div aria-busy={question.pending}>
              <Entries audit={audit} variables={variables} filtered={filtered} onReset={address.reset} />
            </div>
          </>
        )}
      </Answered>
    </VerwaltungPage>
  );
}
