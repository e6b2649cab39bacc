import { Button, ErrorSummary, type FormError } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { HistoryPreview } from './history.types';
import { useHistoryTexts } from './texts';

export interface ApplyChoice {
  readonly annehmen: boolean;
  readonly grund: string;
  readonly ohneAbgelehnte: boolean;
}

export interface ApplyFormProps {
  readonly preview: HistoryPreview;
  readonly onApply: (choice: ApplyChoice) => void;
  readonly onDiscard: () => void;
}

/** What the coordinator decides before anything is written. */
export function ApplyForm({ preview, onApply, onDiscard }: ApplyFormProps): ReactElement {
  const texts = useHistoryTexts();
  const [annehmen, setApprove] = useState(true);
  const [grund, setReason] = useState('');
  const [ohneAbgelehnte, setWithout] = useState(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const { counts, reasonNeeded, sums } = preview;
  const written = counts.new + counts.changed + sums;
  const isReasonMissing = reasonNeeded !== null && grund.trim() === '';
  const apply = (): void => {
    const found: FormError[] = [];
    if (counts.refused > 0 && !ohneAbgelehnte) found.push({ message: texts.confirmRefused, field: 'ohne-abgelehnte' });
    if (isReasonMissing) found.push({ message: texts.reasonMissing, field: 'grund' });
    setErrors(found);
    if (found.length === 0) onApply({ annehmen, grund, ohneAbgelehnte });
  };
  const nothing = written === 0 && counts.unchanged === 0;
  return (
    <form
      className="tz-form tz-history-apply"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <ErrorSummary errors={errors} />
      {nothing ? (
        <p>{texts.nothing}</p>
      ) : (
        <>
          <fieldset className="tz-history-choice">
            <legend>{texts.standing}</legend>
            {[true, false].map((one) => (
              <label key={String(one)}>
                <input type="radio" name="annehmen" checked={annehmen === one} onChange={() => setApprove(one)} />
                <span>{one ? texts.approve : texts.leaveOpen}</span>
              </label>
            ))}
          </fieldset>
          <div className="tz-form-field">
            <label htmlFor="grund">{reasonNeeded === null ? texts.reasonOptional : texts.reasonAsked}</label>
            {reasonNeeded === null ? null : (
              <span className="tz-meta" lang="de" id="grund-warum">
                {reasonNeeded}
              </span>
            )}
            <textarea
              id="grund"
              className="tz-input"
              rows={2}
              maxLength={1000}
              aria-required={reasonNeeded !== null}
              aria-invalid={errors.some(({ field }) => field === 'grund')}
              aria-describedby={reasonNeeded === null ? undefined : 'grund-warum'}
              value={grund}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
          {counts.refused === 0 ? null : (
            <label className="tz-history-check">
              <input
                id="ohne-abgelehnte"
                type="checkbox"
                checked={ohneAbgelehnte}
                aria-invalid={errors.some(({ field }) => field === 'ohne-abgelehnte')}
                onChange={(event) => setWithout(event.target.checked)}
              />
              <span>{texts.withoutRefused(counts.refused)}</span>
            </label>
          )}
        </>
      )}
      <div className="tz-button-row">
        {nothing ? null : (
          <Button kind="filled" type="submit">
            {texts.apply(written)}
          </Button>
        )}
        <Button onPress={onDiscard}>{texts.discard}</Button>
      </div>
    </form>
  );
}
