import { FachamtNamesDocument, SignInProvidersDocument } from '@teilziel/graphql-client';
import type { ProviderLineFragment } from '@teilziel/graphql-client';
import { Button } from '@teilziel/ui';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { Answered } from '../verwaltung/answered';
import { Said } from '../verwaltung/change-section';
import { useFocusLater } from '../verwaltung/use-focus-later';
import { useQuestion } from '@teilziel/graphql-client';
import { VerwaltungPage } from '../verwaltung/verwaltung-page';
import { ProviderForm } from './provider-form';
import type { ProviderFormProps } from './provider-form';
import { ProviderSummary } from './provider-summary';
import { RemoveProviderDialog } from './remove-provider-dialog';
import { useProvidersTexts } from './texts';
import './providers.css';

const NO_VARIABLES = {};
/** Takes the focus when the form that replaced it is gone. */
const LIST = 'dienstkonten';

/** Takes the place of the list; the heading takes the focus, because the button that led here is gone. */
function Editing(props: ProviderFormProps): ReactElement {
  const texts = useProvidersTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {props.known === null ? texts.newHeading : texts.editOf(props.known.label)}
      </h2>
      <ProviderForm {...props} />
    </section>
  );
}

interface ListProps {
  readonly providers: readonly ProviderLineFragment[];
  readonly onEdit: (known: ProviderLineFragment | null) => void;
  readonly onRemove: (known: ProviderLineFragment) => void;
}

function List({ providers, onEdit, onRemove }: ListProps): ReactElement {
  const texts = useProvidersTexts();
  return (
    <div id={LIST} tabIndex={-1} className="tz-provider-list">
      {providers.length === 0 ? <p className="tz-measure">{texts.empty}</p> : null}
      {providers.map((provider) => (
        <ProviderSummary
          key={provider.provider}
          provider={provider}
          onEdit={() => onEdit(provider)}
          onRemove={() => onRemove(provider)}
        />
      ))}
      <p className="tz-below">
        <Button kind={providers.length === 0 ? 'filled' : 'outline'} onPress={() => onEdit(null)}>
          {providers.length === 0 ? texts.add : texts.addAnother}
        </Button>
      </p>
    </div>
  );
}

/** The sign-in services of the Kommune and which roles their claims give. */
export function ProvidersPage(): ReactElement {
  const texts = useProvidersTexts();
  const question = useQuestion(SignInProvidersDocument, NO_VARIABLES);
  const fachaemter = useQuestion(FachamtNamesDocument, NO_VARIABLES);
  /** Undefined: the list; null: a new one. */
  const [editing, setEditing] = useState<ProviderLineFragment | null | undefined>(undefined);
  const [removing, setRemoving] = useState<ProviderLineFragment | null>(null);
  const [said, setSaid] = useState('');
  const focusLater = useFocusLater();
  const sayAndRenew = (sentence: string): void => {
    setEditing(undefined);
    setRemoving(null);
    focusLater(LIST);
    setSaid(sentence);
    question.again();
  };
  return (
    <VerwaltungPage heading={texts.heading} lead={texts.lead}>
      <Said>{said}</Said>
      <Answered question={question}>
        {({ signInProviders }) =>
          editing === undefined ? (
            <List providers={signInProviders} onEdit={setEditing} onRemove={setRemoving} />
          ) : (
            <Editing
              known={editing}
              fachaemter={fachaemter.answer?.fachaemter ?? []}
              onSaved={({ label }) => sayAndRenew(texts.saved(label))}
              onCancel={() => {
                setEditing(undefined);
                focusLater(LIST);
              }}
            />
          )
        }
      </Answered>
      {removing === null ? null : (
        <RemoveProviderDialog
          provider={removing}
          onClose={() => setRemoving(null)}
          onRemoved={() => sayAndRenew(texts.removed(removing.label))}
        />
      )}
    </VerwaltungPage>
  );
}
