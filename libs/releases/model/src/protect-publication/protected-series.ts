import type { Observation } from '@teilziel/statistics';
import type { SeriesTable } from '../series-table';
import { isShown, type PreparedIndicator } from './prepared-indicator';
import type { HiddenPeriod, ProtectedSeries } from './publication.types';

/** Looks the same for every reason: whoever reads it must not learn which cell was the small one (METHODS 5). */
const SECRET: Observation = { numerator: null, denominator: null, value: null, status: 'Q' };

const TOTAL_SECRET = 'Der Wert ist geheim, weil er Rückschlüsse auf einzelne Personen zuließe.';
const BREAKDOWN_SECRET = 'Die Aufteilung ist geheim, weil sie Rückschlüsse auf einzelne Personen zuließe.';
const CELLS_SECRET = 'Einzelne Werte der Aufteilung sind geheim, weil sie Rückschlüsse auf einzelne Personen zuließen.';

export function protectedSeries(
  { table }: PreparedIndicator,
  hidden: ReadonlyMap<number, HiddenPeriod>,
): ProtectedSeries {
  const withheld = table.periods.filter((period) => hidden.has(period));
  if (withheld.length === 0) return { table, withheld, note: null };
  const secretAt = table.periods.map((period) => hidden.get(period)?.cells);
  const columns = table.cells.map((cell, c) =>
    (table.columns[c] ?? []).map((observation, at) => (secretAt[at]?.has(cell) ? SECRET : observation)),
  );
  const reasons = withheld.map((period) => sentenceOf(table, period, hidden.get(period)));
  return { table: { ...table, columns }, withheld, note: noteOf(reasons) };
}

/** Depends on the pattern alone, never on why a cell is in it. */
function sentenceOf(table: SeriesTable, period: number, hidden: HiddenPeriod | undefined): string {
  if (hidden?.cells.has('')) return TOTAL_SECRET;
  if (hidden?.reason) return hidden.reason;
  const at = table.periods.indexOf(period);
  const isLeft = table.cells.some((coordinate, c) => {
    const figure = table.columns[c]?.[at];
    return coordinate !== '' && figure !== undefined && isShown(figure) && hidden?.cells.has(coordinate) !== true;
  });
  return isLeft ? CELLS_SECRET : BREAKDOWN_SECRET;
}

/** "Die Aufteilung ist geheim, weil … (3 Zeiträume)." */
function noteOf(reasons: readonly string[]): string | null {
  const sentences = [...new Set(reasons)].sort().map((reason) => {
    const count = reasons.filter((other) => other === reason).length;
    return `${reason.replace(/\.$/, '')} (${count === 1 ? '1 Zeitraum' : `${count} Zeiträume`}).`;
  });
  return sentences.length === 0 ? null : sentences.join(' ');
}
