import type { ProtectionCell, ProtectionProblem } from '@teilziel/disclosure';
import type { Decision } from './decisions';
import { withheldPeriod } from './hidden-cells';
import { isProtected, type Knowledge } from './knowledge';
import type { Decided, LinkedTables } from './linked-tables';
import type { PeriodTable } from './period-table';
import type { PreparedIndicator } from './prepared-indicator';
import { problemOfCounts } from './problems';
import { behindRounded, roundedSeries, toFive } from './round-series';
import type { HiddenPeriod, ProtectedPublication } from './publication.types';
import type { StockAndFlow } from './stock-and-flow';
import type { SecureProblem } from './secure.types';

/** Frozen in the release: readers know by it that nothing else is exact. */
const METHOD = 'rounding-to-5 1';
const STILL_TOLD = 'Die Aufteilung ist geheim, weil sie auch gerundet Rückschlüsse auf einzelne Personen zuließe.';

export interface ToRound {
  readonly decided: readonly Decided[];
  readonly linked: LinkedTables;
  readonly knowledge: Knowledge;
  readonly secure: SecureProblem;
  readonly identities: StockAndFlow;
  readonly earlierReleases: number;
  /** Others have published numbers that can be subtracted: they show exact ones. */
  readonly isRelated: (prepared: PreparedIndicator, stored: number) => boolean;
}

/** How much of a table may be shown: a rounded sum can tell its rounded parts exactly, if all of them lie at the edge. */
type Extent = 'all' | 'total' | 'nothing';

/**
 * A whole release rounded to 5, no cell hidden for another one's sake (METHODS 2.5). Where an attacker who knows all that was
 * ever shown could tell a small count exactly, the breakdown of that period is not shown at all.
 */
export async function roundedPublication(given: ToRound): Promise<ProtectedPublication> {
  const { decided, linked, earlierReleases, isRelated } = given;
  const extents = new Map<PeriodTable, Extent>();
  for (const { tables, hasPrimary } of linked.groups()) {
    if (!hasPrimary) continue;
    const extent = await extentOf(tables, given);
    for (const table of tables) extents.set(table, extent);
  }
  const indicators = decided.map(({ prepared, decisions }) => {
    const hidden = new Map<number, HiddenPeriod>();
    prepared.table.periods.forEach((stored, at) => {
      if (!isProtected(prepared)) return;
      const table = linked.table(prepared.indicator.code, stored);
      const extent = isRelated(prepared, stored) ? 'nothing' : table === null ? null : (extents.get(table) ?? 'all');
      const found = hiddenOf(prepared, at, { decision: decisions[at] ?? null, extent });
      if (found !== null) hidden.set(stored, found);
    });
    const series = isProtected(prepared) ? roundedSeries(prepared, hidden) : roundedNothing(prepared);
    return [prepared.indicator.code, { prepared, series, hidden }] as const;
  });
  return {
    ...{ method: METHOD, indicators: new Map(indicators), earlierReleases, gap: null },
    optimal: indicators.every(([, { hidden }]) => hidden.size === 0),
    mergedDn: decided.filter(({ prepared }) => prepared.unmerged !== undefined).length,
  };
}

function roundedNothing({ table }: PreparedIndicator): ReturnType<typeof roundedSeries> {
  return { table, withheld: [], note: null };
}

/** Null for the extent: the table cannot be looked at, as where there are no counts to round. */
function hiddenOf(
  prepared: PreparedIndicator,
  at: number,
  { decision, extent }: { readonly decision: Decision | null; readonly extent: Extent | null },
): HiddenPeriod | null {
  const none = { own: null, implied: null, withholdTotal: false, reason: null };
  if (extent === null) {
    return decision === null ? null : withheldPeriod(prepared, at, { ...decision, withholdTotal: false });
  }
  if (extent === 'all') return null;
  const withholdTotal = extent === 'nothing';
  const reason = withholdTotal ? null : STILL_TOLD;
  return withheldPeriod(prepared, at, { ...(decision ?? none), withholdBreakdown: true, withholdTotal, reason });
}

async function extentOf(
  tables: readonly PeriodTable[],
  { secure, knowledge, identities, linked }: ToRound,
): Promise<Extent> {
  const asked = identities.beside(secure, tables, linked);
  for (const extent of ['all', 'total'] as const) {
    const problem = problemOfRounded(tables, knowledge, (coordinate) => extent === 'all' || coordinate === '');
    if ((await asked(problem)).isSafe) return extent;
  }
  return 'nothing';
}

/** Nothing is printed exactly: every count lies within two of what is shown, unless an earlier release showed it. */
function problemOfRounded(
  tables: readonly PeriodTable[],
  { ofSome }: Knowledge,
  isPrinted: (coordinate: string) => boolean,
): ProtectionProblem {
  const bases = new Set(
    tables.flatMap(({ bases: all, denominatorId }) =>
      [...all].map(([coordinate, base]) => denominatorId(coordinate, base)),
    ),
  );
  const shown = new Map<string, number>();
  for (const { numerators, denominators, numeratorId, denominatorId } of tables) {
    for (const [table, idOf] of [
      [numerators, numeratorId],
      [denominators, denominatorId],
    ] as const) {
      for (const cell of table?.cells ?? []) {
        if (cell.isPrinted && isPrinted(cell.coordinate))
          shown.set(idOf(cell.coordinate, cell.value), toFive(cell.value));
      }
    }
  }
  const { cells, ...problem } = problemOfCounts(tables, bases, ofSome);
  return { ...problem, cells: cells.map((cell) => asRounded(cell, shown.get(cell.id) ?? null)) };
}

function asRounded(cell: ProtectionCell, shown: number | null): ProtectionCell {
  const range = cell.known ? { lower: cell.value, upper: cell.value } : shown === null ? null : behindRounded(shown);
  return inRange({ ...cell, status: 'implicit', forbidden: false }, range);
}

/** A count within this range: no more is asked than that it cannot be told exactly (METHODS 2.3, V1 and V4). */
export function inRange(
  cell: ProtectionCell,
  range: { readonly lower: number; readonly upper: number } | null,
): ProtectionCell {
  const width = Math.min(cell.width ?? 1, 1);
  if (range === null) return { ...cell, width };
  const upper = Math.min(cell.upper ?? Infinity, range.upper);
  return {
    ...cell,
    width,
    lower: Math.max(cell.lower ?? 0, range.lower),
    upper: Number.isFinite(upper) ? upper : null,
  };
}
