import { type Withholding, withholdFirstForm } from '@teilziel/disclosure';
import type { SeriesTable } from '../series-table';
import { cellsAt, isShown, type PreparedIndicator } from './prepared-indicator';

/** What the primary rules say of one period, on what is printed and on what members leave over. */
export interface Decision {
  readonly own: Withholding | null;
  readonly implied: Withholding | null;
  readonly withholdBreakdown: boolean;
  readonly withholdTotal: boolean;
  readonly reason: string | null;
}

/** One decision a period of the table; null where nothing is too small. */
export function decisionsOf(prepared: PreparedIndicator): readonly (Decision | null)[] {
  const { policy, table, implied } = prepared;
  if (!policy.aboutPersons || policy.alreadyPublished) return table.periods.map(() => null);
  const own = withholdFirstForm(presentCells(table), policy);
  const rest = new Map<number, Withholding>();
  if (implied !== null) {
    withholdFirstForm(presentCells(implied), policy).forEach((one, at) => rest.set(implied.periods[at] ?? 0, one));
  }
  return table.periods.map((period, at) => decision(own[at] ?? null, rest.get(period) ?? null));
}

/** A cell without a figure in this period is no part of its table: what it would hold belongs to the rest. */
function presentCells(table: SeriesTable): ReturnType<typeof cellsAt>[] {
  return table.periods.map((_, at) => cellsAt(table, at).filter((cell) => isShown(cell) || cell.status === 'Q'));
}

function decision(own: Withholding | null, implied: Withholding | null): Decision | null {
  const both = [own, implied].flatMap((one) => (one !== null && one.hits.length > 0 ? [one] : []));
  if (both.length === 0) return null;
  const sternest = both.find(({ withholdTotal }) => withholdTotal) ?? both[0];
  return {
    ...{ own, implied },
    withholdBreakdown: both.some(({ withholdBreakdown }) => withholdBreakdown),
    withholdTotal: both.some(({ withholdTotal }) => withholdTotal),
    reason: sternest?.reason ?? null,
  };
}
