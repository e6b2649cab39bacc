import { computeRate, computeTotals } from '@teilziel/observations/model';
import { formatNumber, germanSign, statusHasValue } from '@teilziel/statistics';
import type { Observation } from '@teilziel/statistics';
import { memo } from 'react';
import type { ReactElement } from 'react';
import type { CellFieldProps } from './cell-field';
import { useSheet } from './sheet-context';
import type { LayoutRow } from './sheet-layout';
import { useTopic } from './sheet-topics';

const NOT_YET = '';

/** A total or a rate; empty until it can be said. */
export function computedText(row: LayoutRow, figures: Observation | undefined): string {
  if (figures === undefined) return NOT_YET;
  if (!statusHasValue(figures.status)) return germanSign(figures.status, null);
  const { decimals, factor } = row.indicator;
  if (row.kind === 'computed') {
    const rate = computeRate(figures, factor);
    return rate === null ? NOT_YET : formatNumber(rate, decimals);
  }
  const figure = figures[row.kind];
  return figure === null ? NOT_YET : formatNumber(figure, row.kind === 'value' ? decimals : 0);
}

/** Follows from other fields, at every key; it is text, not an input. */
export const ComputedField = memo(function ComputedField({ row, field }: CellFieldProps): ReactElement {
  const { store } = useSheet();
  useTopic(store.topics, `t|${row.code}`);
  const all = computeTotals({ shape: row.indicator.shape, cells: row.indicator.cells }, store.figures(row.code));
  return (
    <output className={`tz-computed ${row.kind === 'computed' ? '' : 'tz-computed-total'}`}>
      {computedText(row, all.get(field.cell))}
    </output>
  );
});
