import type { GivenCell } from './given-cells.rules';

/** An array of PostgreSQL as text; nothing at all where every value is missing: unnest fills it up with NULL. */
function column<T>(cells: readonly GivenCell[], valueOf: (cell: GivenCell) => T | null): string {
  let filled = false;
  const values = cells.map((cell) => {
    const value = valueOf(cell);
    if (value !== null) filled = true;
    return value ?? 'NULL';
  });
  return filled ? `{${values.join(',')}}` : '{}';
}

/** The values of SAVE_CELLS from $4 on. Numbers and one-letter signs need no quotes; reasons get theirs from the driver. */
export const cellColumns = (cells: readonly GivenCell[]): unknown[] => [
  column(cells, ({ view }) => view.indicator.indicatorId),
  column(cells, ({ cell }) => cell),
  column(cells, ({ figure }) => figure.numerator),
  column(cells, ({ figure }) => figure.denominator),
  column(cells, ({ figure }) => figure.value),
  column(cells, ({ figure }) => figure.status),
  column(cells, ({ expected, follows }) => (follows ? null : expected || null)),
  cells.some(({ reason }) => reason !== null) ? cells.map(({ reason }) => reason) : '{}',
  cells.some(({ follows }) => follows) ? column(cells, ({ follows }) => follows) : '{}',
];
