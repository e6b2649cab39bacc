import { AnnounceDaysDocument, fetchGraphql, useSubmit } from '@teilziel/graphql-client';
import { announcedDayFault, announcedPeriodFault, FREQUENCY_WORDS, fullDay } from '@teilziel/observations/model';
import { toStorage } from '@teilziel/statistics';
import { Button, Dialog, errorOf, ErrorSummary, TextField } from '@teilziel/ui';
import type { FormError } from '@teilziel/ui';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { saving } from './saving';
import { frequencyOf } from './rules.types';
import type { SourceLine } from './rules.types';
import { useRulesTexts } from './texts';

export interface DayDialogProps {
  readonly source: SourceLine;
  /** The one to change; absent: a new one. */
  readonly day?: SourceLine['days'][number] | undefined;
  readonly onClose: () => void;
  readonly onSaved: (said: string) => void;
  readonly onStale: () => void;
}

const FIELDS = { period: 'kalender-zeitraum', day: 'kalender-tag' };

export const exampleOf = ({ frequencies }: SourceLine): string =>
  FREQUENCY_WORDS[frequencyOf({ frequency: frequencies[0] ?? 'Q' })].example;

function faultsOf(source: SourceLine, period: string, day: string): FormError[] {
  const found = announcedPeriodFault(
    period,
    source.frequencies.map((frequency) => frequencyOf({ frequency })),
  );
  if ('fault' in found) return [{ field: FIELDS.period, message: found.fault }];
  const on = announcedDayFault(day, found.period);
  return 'fault' in on ? [{ field: FIELDS.day, message: on.fault }] : [];
}

/** The day of what is changed, or of a period that has a day already: nothing is replaced unseen. */
function dayBefore(source: SourceLine, period: string): string | null {
  const found = announcedPeriodFault(period, []);
  const stored = 'fault' in found ? null : toStorage(found.period);
  return source.days.find((one) => one.period === stored)?.day ?? null;
}

/** One period of a source and the day it is published. */
export function DayDialog({ source, day: known, onClose, onSaved, onStale }: DayDialogProps): ReactElement {
  const texts = useRulesTexts();
  const [period, setPeriod] = useState(known?.label ?? '');
  const [day, setDay] = useState(known?.day ?? '');
  const { busy, errors, submit } = useSubmit();
  const save = (event: FormEvent): void => {
    event.preventDefault();
    void submit(
      faultsOf(source, period, day),
      async () => {
        const before = known?.day ?? dayBefore(source, period);
        await saving(
          () => fetchGraphql(AnnounceDaysDocument, { source: source.id, changes: [{ period, day, before }] }),
          onStale,
        );
        onSaved(texts.saved(`${source.name}, ${period}: ${fullDay(day)}`));
      },
      FIELDS,
    );
  };
  return (
    <Dialog title={texts.calendar.title(source.name)} onClose={onClose}>
      <form className="tz-form" noValidate onSubmit={save}>
        <ErrorSummary errors={errors} />
        {known === undefined ? (
          <TextField
            id={FIELDS.period}
            label={texts.calendar.period}
            hint={texts.calendar.periodHint(exampleOf(source))}
            value={period}
            onChange={setPeriod}
            error={errorOf(errors, FIELDS.period)}
          />
        ) : (
          <p>{known.label}</p>
        )}
        <TextField
          id={FIELDS.day}
          type="date"
          short
          label={texts.calendar.day}
          value={day}
          onChange={setDay}
          error={errorOf(errors, FIELDS.day)}
        />
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
