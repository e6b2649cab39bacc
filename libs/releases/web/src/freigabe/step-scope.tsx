import { Button, ErrorSummary, TextField, errorOf } from '@teilziel/ui';
import type { FormError } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { SCOPES, problemsOf } from './release-draft.rules';
import type { ReleaseDraft, StepProps } from './release-draft.rules';
import { StepHeading } from './step-heading';
import { useFreigabeTexts } from './texts';

export interface StepScopeProps extends StepProps {
  readonly onChange: (change: Partial<ReleaseDraft>) => void;
}

/** Who reads it, from when, and what stands beside it. A correction has the readers of what it corrects. */
export function StepScope({ step, draft, go, onChange }: StepScopeProps): ReactElement {
  const texts = useFreigabeTexts();
  const { scope: words, scopes, steps } = texts;
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const { corrects } = draft;
  const forward = (): void => {
    const problems = problemsOf(draft, new Date());
    const found = [
      ...(problems.time === null ? [] : [{ field: 'time', message: words.embargoProblems[problems.time] }]),
      ...(problems.correctionReason ? [{ field: 'correctionReason', message: words.correctionMissing }] : []),
    ];
    setErrors(found);
    if (found.length === 0) go(3);
  };
  return (
    <>
      <StepHeading step={step} corrects={corrects}>
        {words.heading}
      </StepHeading>
      <p className="tz-lead">{words.lead}</p>
      <div className="tz-form">
        <ErrorSummary errors={errors} />
        {corrects === null ? null : (
          <TextField
            id="correctionReason"
            label={words.correctionReason(corrects)}
            hint={words.correctionHint}
            error={errorOf(errors, 'correctionReason')}
            value={draft.correctionReason}
            maxLength={500}
            onChange={(correctionReason) => onChange({ correctionReason })}
          />
        )}
        <fieldset className="tz-choices">
          <legend>{words.legend}</legend>
          {SCOPES.map((scope) => (
            <p key={scope}>
              <input
                id={`scope-${scope}`}
                type="radio"
                name="scope"
                value={scope}
                checked={draft.scope === scope}
                disabled={corrects !== null && draft.scope !== scope}
                onChange={() => onChange({ scope })}
              />
              <label htmlFor={`scope-${scope}`}>
                <strong>{scopes[scope]}</strong> <span className="tz-note">{words.hints[scope]}</span>
              </label>
            </p>
          ))}
        </fieldset>
        <fieldset className="tz-choices">
          <legend>{words.embargo}</legend>
          <p className="tz-note">{words.embargoHint}</p>
          <div className="tz-embargo">
            <TextField
              id="day"
              type="date"
              label={words.embargoDay}
              error={errorOf(errors, 'day')}
              value={draft.day}
              onChange={(day) => onChange({ day })}
              short
            />
            <TextField
              id="time"
              label={words.embargoTime}
              placeholder="18:00"
              inputMode="numeric"
              error={errorOf(errors, 'time')}
              value={draft.time}
              onChange={(time) => onChange({ time })}
              short
            />
          </div>
        </fieldset>
        <TextField
          id="note"
          label={words.note}
          hint={words.noteHint}
          value={draft.note}
          maxLength={300}
          onChange={(note) => onChange({ note })}
        />
      </div>
      <div className="tz-step-foot tz-button-row">
        <Button kind="filled" onPress={forward}>
          {words.next}
        </Button>
        <Button onPress={() => go(1)}>{steps.back}</Button>
      </div>
    </>
  );
}
