import { FachaemterDocument } from '@teilziel/graphql-client';
import type { FachamtLineFragment } from '@teilziel/graphql-client';
import { Button, TableFrame } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { Answered } from '../verwaltung/answered';
import { ChangeSection } from '../verwaltung/change-section';
import { useQuestion } from '@teilziel/graphql-client';
import { useVerwaltungAddress } from '../verwaltung/use-verwaltung-address';
import { VerwaltungPage } from '../verwaltung/verwaltung-page';
import { AccountableDialog } from './accountable-dialog';
import { FachamtForm } from './fachamt-form';
import { useFachaemterTexts } from './texts';

const NO_VARIABLES = {};

function Row({
  fachamt,
  onChange,
}: {
  readonly fachamt: FachamtLineFragment;
  readonly onChange: () => void;
}): ReactElement {
  const texts = useFachaemterTexts();
  const to = useVerwaltungAddress();
  const nobody = <span className="tz-muted">{texts.nobody}</span>;
  return (
    <tr className="tz-reading-row">
      <th scope="row">{fachamt.name}</th>
      <td data-label={texts.accountable}>
        {fachamt.accountable === null ? (
          nobody
        ) : (
          <Link to={to(`personen/${fachamt.accountable.id}`)}>{fachamt.accountable.name}</Link>
        )}
      </td>
      <td data-label={texts.officers}>
        {fachamt.officers.length === 0
          ? nobody
          : fachamt.officers.map(({ id, name }, index) => (
              <span key={id}>
                {index === 0 ? '' : ', '}
                <Link to={to(`personen/${id}`)}>{name}</Link>
              </span>
            ))}
      </td>
      <td className="tz-row-action">
        <Button kind="small" label={`${texts.change}: ${texts.changeFor(fachamt.name)}`} onPress={onChange}>
          {texts.change}
        </Button>
      </td>
    </tr>
  );
}

function FachamtTable({
  fachaemter,
  onChange,
}: {
  readonly fachaemter: readonly FachamtLineFragment[];
  readonly onChange: (fachamt: FachamtLineFragment) => void;
}): ReactElement {
  const texts = useFachaemterTexts();
  return (
    <TableFrame caption={texts.caption} captionHidden variant="stack">
      <thead>
        <tr>
          <th scope="col">{texts.name}</th>
          <th scope="col">{texts.accountable}</th>
          <th scope="col">{texts.officers}</th>
          <th scope="col">
            <span className="tz-hidden">{texts.change}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {fachaemter.map((fachamt) => (
          <Row key={fachamt.id} fachamt={fachamt} onChange={() => onChange(fachamt)} />
        ))}
      </tbody>
    </TableFrame>
  );
}

/** Who answers for the figures of an Amt, who enters them. */
export function FachaemterPage(): ReactElement {
  const texts = useFachaemterTexts();
  const question = useQuestion(FachaemterDocument, NO_VARIABLES);
  const [changing, setChanging] = useState<FachamtLineFragment | null>(null);
  const [said, setSaid] = useState('');
  const sayAndRenew = (sentence: string): void => {
    setChanging(null);
    setSaid(sentence);
    question.again();
  };
  return (
    <VerwaltungPage heading={texts.heading} lead={texts.lead}>
      <Answered question={question}>
        {({ fachaemter }) => (
          <>
            <ChangeSection said={said}>
              {fachaemter.length === 0 ? (
                <p className="tz-lead">{texts.empty}</p>
              ) : (
                <FachamtTable fachaemter={fachaemter} onChange={setChanging} />
              )}
            </ChangeSection>
            <section>
              <h2>{texts.create}</h2>
              <FachamtForm onCreated={({ name }) => sayAndRenew(texts.created(name))} />
            </section>
          </>
        )}
      </Answered>
      {changing === null ? null : (
        <AccountableDialog
          fachamt={changing}
          onClose={() => setChanging(null)}
          onSet={({ name, accountable }) => sayAndRenew(texts.changed(name, accountable?.name ?? null))}
        />
      )}
    </VerwaltungPage>
  );
}
