import { fetchGraphql, SetDueRulesDocument, useSubmit } from '@teilziel/graphql-client';
import type { IndicatorRulesLineFragment } from '@teilziel/graphql-client';
import { dueRuleFault, storedPeriodLabel } from '@teilziel/observations/model';
import { Button, Dialog, errorOf, ErrorSummary, TextField } from '@teilziel/ui';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { saving } from './saving';
import { wholeNumber } from './due-dialog';
import { Effect, effectOf } from './due-effect';
import { dueRuleOf } from './rules.types';
import type { Rules } from './rules.types';
import { useRulesTexts } from './texts';

export interface SeveralDueDialogProps {
  readonly rules: Rules;
  readonly indicators: readonly IndicatorRulesLineFragment[];
  readonly onClose: () => void;
  readonly onSaved: (said: string) => void;
  readonly onStale: () => void;
}

const FIELD = 'frist-tage';
const SHOWN = 6;

/** The days alone, for all that were chosen; rhythm and beginning stay as each has them. */
export function SeveralDueDialog({
  rules,
  indicators,
  onClose,
  onSaved,
  onStale,
}: SeveralDueDialogProps): ReactElement {
  const texts = useRulesTexts();
  const same = new Set(indicators.map(({ dueDays }) => dueDays));
  const [days, setDays] = useState(same.size === 1 ? String(indicators[0]?.dueDays) : '');
  const { busy, errors, submit } = useSubmit();
  const dueDays = wholeNumber(days);
  const fault = dueRuleFault({ dueDays, every: 1 });
  const title = texts.due.several(indicators.length);
  const effectsOf = (): string[] =>
    indicators.slice(0, SHOWN).map((indicator) => {
      const next = effectOf(rules, indicator, { ...dueRuleOf(indicator), dueDays }, 1);
      return `${indicator.name}, ${next === null ? texts.due.unknown : (next[0] ?? '')}`;
    });

  const save = (event: FormEvent): void => {
    event.preventDefault();
    void submit(
      fault === null ? [] : [{ field: FIELD, message: fault.message }],
      async () => {
        const changes = indicators.map((indicator) => {
          const { code, every, needsSourceRelease, version } = indicator;
          return { indicator: code, dueDays, every, needsSourceRelease, version, firstPeriod: beginningOf(indicator) };
        });
        await saving(() => fetchGraphql(SetDueRulesDocument, { changes }), onStale);
        onSaved(texts.saved(title));
      },
      { dueDays: FIELD },
    );
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="tz-form" noValidate onSubmit={save}>
        <ErrorSummary errors={errors} />
        <TextField
          id={FIELD}
          short
          inputMode="numeric"
          label={texts.due.days}
          hint={texts.due.daysHint}
          value={days}
          onChange={setDays}
          error={errorOf(errors, FIELD)}
        />
        <Effect lines={fault === null ? effectsOf() : null} more={Math.max(0, indicators.length - SHOWN)} />
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

const beginningOf = ({ firstPeriod, frequency }: IndicatorRulesLineFragment): string | null =>
  firstPeriod === null ? null : storedPeriodLabel(firstPeriod, frequency as Parameters<typeof storedPeriodLabel>[1]);
