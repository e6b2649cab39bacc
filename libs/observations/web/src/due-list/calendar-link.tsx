import { Button } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { calendarFile, deadlinesOf } from './calendar-file.rules';
import type { DueItem } from './due-item';
import { useDueTexts } from './texts';

/** The deadlines for the calendar of the desk; made here, from what the list shows. */
export function CalendarLink({ items }: { readonly items: readonly DueItem[] }): ReactElement | null {
  const texts = useDueTexts();
  const { ags = '' } = useParams();
  if (deadlinesOf(items).length === 0) return null;
  const save = (): void => {
    const of = { origin: location.origin, ags, now: new Date() };
    const text = calendarFile(items, of, { summary: texts.calendarSummary, description: texts.calendarDescription });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
    link.download = `fristen-${ags}.ics`;
    link.click();
    // Firefox reads the file after the click.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  return (
    <p className="tz-no-print tz-due-calendar">
      <Button kind="small" onPress={save}>
        {texts.calendar}
      </Button>
    </p>
  );
}
