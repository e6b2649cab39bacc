import {
  fetchGraphql,
  SetDisclosurePolicyDocument,
  TryCoarseningDocument,
  useQuestion,
  useSubmit,
} from '@teilziel/graphql-client';
import type { PrepareReleaseQuery, Scope, TryCoarseningQuery } from '@teilziel/graphql-client';
import { Button, ErrorSummary } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Preview } from './secrecy.rules';
import { useFreigabeTexts } from './texts';

type Policy = PrepareReleaseQuery['disclosurePolicy'];
type Tried = TryCoarseningQuery['prepareRelease']['preview'];

interface ChoiceProps {
  readonly id: keyof Policy;
  readonly label: string;
  readonly note: string;
  readonly chosen: Policy;
  readonly onChoose: (policy: Policy) => void;
}

function Choice({ id, label, note, chosen, onChoose }: ChoiceProps): ReactElement {
  return (
    <p className="tz-coarsen-choice">
      <input
        id={id}
        type="checkbox"
        checked={chosen[id]}
        aria-describedby={`${id}-note`}
        onChange={(event) => onChoose({ ...chosen, [id]: event.target.checked })}
      />
      <span>
        <label htmlFor={id}>
          <strong>{label}</strong>
        </label>
        <span id={`${id}-note`} className="tz-note">
          {note}
        </span>
      </span>
    </p>
  );
}

export interface CoarseningProps {
  readonly preview: Preview;
  readonly policy: Policy;
  readonly scope: Scope;
  readonly onPolicy: () => void;
}

/** Tried before it is decided: how much would stay secret with another policy. */
export function Coarsening({ preview, policy, scope, onPolicy }: CoarseningProps): ReactElement {
  const { secrecy } = useFreigabeTexts();
  const { coarsen } = secrecy;
  const [chosen, setChosen] = useState(policy);
  const [said, setSaid] = useState('');
  const { busy, errors, submit } = useSubmit();
  const isSame = chosen.mergeDivers === policy.mergeDivers && chosen.roundToFive === policy.roundToFive;
  const trial = useQuestion(TryCoarseningDocument, isSame ? null : { scope, policy: chosen }, { strict: true });
  const tried: Tried = isSame ? null : (trial.answer?.prepareRelease.preview ?? null);
  const choose = (next: Policy): void => {
    setSaid('');
    setChosen(next);
  };
  const save = async (): Promise<void> => {
    await fetchGraphql(SetDisclosurePolicyDocument, { policy: chosen });
    setSaid(coarsen.saved);
    onPolicy();
  };
  const sentence = trial.error
    ? trial.error.message
    : tried === null
      ? coarsen.trying
      : coarsen.compare(preview.hidden, tried.hidden, tried.assessmentsLost);
  return (
    <section className="tz-coarsen">
      <ErrorSummary errors={errors} />
      <fieldset className="tz-choices">
        <legend>{coarsen.legend}</legend>
        <Choice id="mergeDivers" label={coarsen.merge} note={coarsen.mergeNote} chosen={chosen} onChoose={choose} />
        <Choice id="roundToFive" label={coarsen.round} note={coarsen.roundNote} chosen={chosen} onChoose={choose} />
        <p className="tz-note">{coarsen.lead}</p>
      </fieldset>
      <p role="status">{isSame ? said : sentence}</p>
      {isSame ? null : (
        <div className="tz-button-row">
          <Button busy={busy} onPress={() => void submit([], save)}>
            {coarsen.save}
          </Button>
          <Button onPress={() => choose(policy)}>{coarsen.discard}</Button>
        </div>
      )}
    </section>
  );
}
