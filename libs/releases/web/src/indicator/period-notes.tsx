import type { IndicatorFiguresFragment } from '@teilziel/graphql-client';
import { noteSentence } from '@teilziel/releases/model';
import { useContentLanguage } from '@teilziel/ui';
import type { ReactElement } from 'react';
import type { Dimensions } from './breakdown.rules';

interface PeriodNotesProps {
  readonly figures: Pick<IndicatorFiguresFragment, 'notes'>;
  readonly dimensions: Dimensions;
}

/** Reservations and comments beside figures, under the table, each with its period; in the words they were written. */
export function PeriodNotes({ figures, dimensions }: PeriodNotesProps): ReactElement | null {
  const language = useContentLanguage();
  if (figures.notes.length === 0) return null;
  return (
    <ul className="tz-note tz-period-notes" lang={language}>
      {figures.notes.map((note) => (
        <li key={`${note.period} ${note.kind} ${note.cell}`}>{noteSentence(note, dimensions)}</li>
      ))}
    </ul>
  );
}
