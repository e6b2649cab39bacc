import { SelectField, TextField, errorOf } from '@teilziel/ui';
import type { FormError } from '@teilziel/ui';
import type { ReactElement } from 'react';
import type { Rhythm, ScheduleDraft } from './schedule-draft.rules';
import { useVersandTexts } from './texts';

export interface WhenFieldsProps {
  readonly draft: ScheduleDraft;
  readonly errors: readonly FormError[];
  readonly onChange: (draft: ScheduleDraft) => void;
}

const RHYTHMS: readonly Rhythm[] = ['year', 'quarter', 'month', 'week', 'own'];
const numbered = (labels: readonly string[]): { value: string; label: string }[] =>
  labels.map((label, at) => ({ value: String(at + 1), label }));
const DAYS = numbered(Array.from({ length: 28 }, (_, at) => `${at + 1}.`));

/** How often, and what that rhythm needs to be a date. */
export function WhenFields({ draft, errors, onChange }: WhenFieldsProps): ReactElement {
  const texts = useVersandTexts();
  const { rhythm } = draft;
  const choice = (name: 'month' | 'day' | 'weekday', label: string, options: typeof DAYS): ReactElement => (
    <SelectField
      id={name}
      label={label}
      options={options}
      value={String(draft[name])}
      onChange={(chosen) => onChange({ ...draft, [name]: Number(chosen) })}
      error={errorOf(errors, name)}
    />
  );
  return (
    <>
      <SelectField
        id="rhythm"
        label={texts.rhythm}
        options={RHYTHMS.map((value) => ({ value, label: texts.rhythms[value] }))}
        value={rhythm}
        onChange={(chosen) => {
          const found = RHYTHMS.find((one) => one === chosen) ?? 'year';
          onChange({ ...draft, rhythm: found, month: found === 'quarter' ? 1 : draft.month });
        }}
      />
      <div className="tz-when">
        {rhythm === 'year' ? choice('month', texts.month, numbered(texts.months)) : null}
        {rhythm === 'quarter' ? choice('month', texts.monthOfQuarter, numbered(texts.quarterMonths)) : null}
        {rhythm === 'week' ? choice('weekday', texts.weekday, numbered(texts.weekdays)) : null}
        {rhythm === 'week' || rhythm === 'own' ? null : choice('day', texts.day, DAYS)}
        {rhythm === 'own' ? (
          <TextField
            id="cron"
            label={texts.cron}
            hint={texts.cronHint}
            autoComplete="off"
            spellCheck={false}
            value={draft.cron}
            onChange={(cron) => onChange({ ...draft, cron })}
            error={errorOf(errors, 'cron')}
          />
        ) : (
          <TextField
            id="time"
            label={texts.time}
            hint={texts.timeHint}
            short
            inputMode="numeric"
            value={draft.time}
            onChange={(time) => onChange({ ...draft, time })}
            error={errorOf(errors, 'time')}
          />
        )}
      </div>
    </>
  );
}
