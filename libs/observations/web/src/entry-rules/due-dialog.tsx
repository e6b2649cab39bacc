import { fetchGraphql, SetDueRulesDocument, useSubmit } from '@teilziel/graphql-client';
import type { IndicatorRulesLineFragment } from '@teilziel/graphql-client';
import {
  type DueRule,
  dueRuleFault,
  FREQUENCY_WORDS,
  readFirstPeriod,
  storedPeriodLabel,
} from '@teilziel/observations/model';
import { Button, Dialog, errorOf, ErrorSummary, TextField } from '@teilziel/ui';
import type { FormError } from '@teilziel/ui';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { saving } from './saving';
import { Effect, effectOf } from './due-effect';
import { frequencyOf } from './rules.types';
import type { Rules } from './rules.types';
import { useRulesTexts } from './texts';

export interface DueDialogProps {
  readonly rules: Rules;
  readonly indicator: IndicatorRulesLineFragment;
  readonly onClose: () => void;
  readonly onSaved: (said: string) => void;
  readonly onStale: () => void;
}

const FIELDS = { dueDays: 'frist-tage', every: 'frist-rhythmus', firstPeriod: 'frist-beginn' } as const;

/** Digits as somebody types them; anything else is refused by the rules with their sentence. */
export const wholeNumber = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : NaN);

/** The whole rule of one indicator, with the next two deadlines while it is typed. */
export function DueDialog({ rules, indicator, onClose, onSaved, onStale }: DueDialogProps): ReactElement {
  const texts = useRulesTexts();
  const frequency = frequencyOf(indicator);
  const { one, example } = FREQUENCY_WORDS[frequency];
  const begun = indicator.firstPeriod === null ? '' : storedPeriodLabel(indicator.firstPeriod, frequency);
  const [days, setDays] = useState(String(indicator.dueDays));
  const [every, setEvery] = useState(String(indicator.every));
  const [first, setFirst] = useState(begun ?? '');
  const [needsSourceRelease, setNeeds] = useState(indicator.needsSourceRelease);
  const { busy, errors, submit } = useSubmit();

  const firstPeriod = readFirstPeriod(first, frequency);
  const firstFault = firstPeriod !== null && typeof firstPeriod === 'object' ? firstPeriod : null;
  const rule: DueRule = {
    ...{ frequency, needsSourceRelease, dueDays: wholeNumber(days), every: wholeNumber(every) },
    firstPeriod: typeof firstPeriod === 'number' ? firstPeriod : null,
  };
  const faults = [dueRuleFault(rule), firstFault].filter((fault) => fault !== null);
  const found = faults.map(({ field, message }): FormError => ({
    message,
    field: FIELDS[field as keyof typeof FIELDS],
  }));

  const save = (event: FormEvent): void => {
    event.preventDefault();
    void submit(
      found,
      async () => {
        const { dueDays, every: rhythm } = rule;
        const { code, version } = indicator;
        const change = { indicator: code, dueDays, every: rhythm, firstPeriod: first, needsSourceRelease, version };
        await saving(() => fetchGraphql(SetDueRulesDocument, { changes: [change] }), onStale);
        onSaved(texts.saved(indicator.name));
      },
      FIELDS,
    );
  };
  return (
    <Dialog title={indicator.name} onClose={onClose}>
      <form className="tz-form" noValidate onSubmit={save}>
        <ErrorSummary errors={errors} />
        <TextField
          id={FIELDS.dueDays}
          short
          inputMode="numeric"
          label={texts.due.days}
          hint={needsSourceRelease ? texts.due.daysHintSource : texts.due.daysHint}
          value={days}
          onChange={setDays}
          error={errorOf(errors, FIELDS.dueDays)}
        />
        <TextField
          id={FIELDS.every}
          short
          inputMode="numeric"
          label={texts.due.every(one)}
          hint={texts.due.everyHint(one)}
          value={every}
          onChange={setEvery}
          error={errorOf(errors, FIELDS.every)}
        />
        <TextField
          id={FIELDS.firstPeriod}
          label={texts.due.first}
          hint={texts.due.firstHint(example)}
          value={first}
          onChange={setFirst}
          error={errorOf(errors, FIELDS.firstPeriod)}
        />
        <label className="tz-rules-check">
          <input type="checkbox" checked={needsSourceRelease} onChange={(event) => setNeeds(event.target.checked)} />
          <span>{texts.due.source}</span>
        </label>
        <Effect lines={faults.length > 0 ? null : effectOf(rules, indicator, rule, 2)} />
        <div className="tz-button-row">
          <Button kind="filled" type="submit" busy={busy}>
            {texts.save}
          </Button>
          <Button onPress={onClose}>{texts.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
