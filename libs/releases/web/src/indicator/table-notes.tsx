import { Fragment } from 'react';
import type { ReactElement } from 'react';
import { useIndicatorTexts } from './texts';
import { useSignMeanings } from '../shell/sign-meanings';
import type { FigureTable } from './figure-table.rules';

/** Each sign the table uses, explained; nothing else. */
export function TableNotes({ table }: { readonly table: FigureTable }): ReactElement | null {
  const texts = useIndicatorTexts();
  const meanings = useSignMeanings();
  const notes = meanings
    .filter(({ sign }) => table.usedSigns.includes(sign))
    .map(({ sign, meaning }) => ({ sign, meaning }));
  if (table.columns.some(({ afterBreak }) => afterBreak))
    notes.push({ sign: texts.doubleRule, meaning: texts.doubleRuleNote });
  if (notes.length === 0 && !table.gap) return null;
  return (
    <p className="tz-note tz-table-notes">
      {notes.map(({ sign, meaning }, at) => (
        <Fragment key={sign}>
          {at > 0 ? ' · ' : ''}
          <strong>{sign}</strong>&nbsp;{meaning}
        </Fragment>
      ))}
      {table.gap ? `${notes.length > 0 ? ' · ' : ''}${texts.gapNote}` : ''}
    </p>
  );
}
