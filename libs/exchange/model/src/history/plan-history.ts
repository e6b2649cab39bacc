import { computedCells, computeTotals } from '@teilziel/observations/model';
import { type Observation, type ObsStatus, statusHasValue } from '@teilziel/statistics';
import type { HistoryIndicator, HistoryProblem, HistoryRow } from './history.types';
import { REFUSED, storedCode } from './line-sentences';

/** A figure that stands in the Kommune. */
export interface StoredFigure extends Observation {
  readonly cell: number;
  readonly period: number;
  readonly note: string | null;
  readonly revision: number;
}

export type EntryStanding = 'none' | 'open' | 'submitted' | 'returned' | 'approved';

export interface StoredEntry {
  readonly state: EntryStanding;
  /** Once: its figures may stand in releases and reports. */
  readonly wasApproved: boolean;
}

/** What stands of one indicator already. */
export interface Standing {
  readonly figures: readonly StoredFigure[];
  readonly entries: ReadonlyMap<number, StoredEntry>;
}

export type Becomes = 'new' | 'changed' | 'unchanged';

/** A figure as it is to be stored. */
export interface PlannedRow extends Observation {
  /** 0: a sum of parts. */
  readonly line: number;
  readonly indicator: HistoryIndicator;
  readonly period: number;
  readonly cell: number;
  readonly note: string | null;
  readonly becomes: Becomes;
  readonly before: Observation | null;
  /** Of the stored figure; 0: there is none. */
  readonly revision: number;
}

export interface PlannedIndicator {
  readonly rows: readonly PlannedRow[];
  readonly refused: readonly { readonly problem: HistoryProblem; readonly period: number }[];
}

const EMPTIED: ObsStatus = 'H';

const isNothing = ({ numerator, denominator, value, status }: Observation): boolean =>
  numerator === null && denominator === null && value === null && status === EMPTIED;

const isSame = (one: Observation & { note: string | null }, other: Observation & { note: string | null }): boolean =>
  one.numerator === other.numerator &&
  one.denominator === other.denominator &&
  one.value === other.value &&
  one.status === other.status &&
  one.note === other.note;

/** A base without what is counted of it yet is stored as "…", like in the entry sheet. */
function storedStatus({ numerator, value, status }: Observation): ObsStatus {
  return numerator === null && value === null && status !== 'U' && statusHasValue(status) ? EMPTIED : status;
}

interface Matter {
  readonly indicator: HistoryIndicator;
  readonly figures: ReadonlyMap<number, ReadonlyMap<number, StoredFigure>>;
  /** Cells that follow from others. */
  readonly computed: ReadonlySet<number>;
}

/** What the lines of one indicator would do to what stands. Nothing is guessed: sums that do not fit are named. */
export function planIndicator(
  indicator: HistoryIndicator,
  rows: readonly HistoryRow[],
  standing: Standing,
): PlannedIndicator {
  const matter = { indicator, figures: byPeriod(standing.figures), computed: computedCells(indicator) };
  const planned: PlannedRow[] = [];
  const refused: { problem: HistoryProblem; period: number }[] = [];
  for (const [period, lines] of linesByPeriod(rows)) {
    const given = new Map<number, HistoryRow>();
    for (const row of lines) {
      const first = given.get(row.cell);
      if (first === undefined) given.set(row.cell, row);
      else refused.push({ period, problem: problemOf(row, REFUSED.twice(first.line)) });
    }
    const state = standing.entries.get(period)?.state ?? 'none';
    const isHeld = state === 'submitted' || state === 'returned';
    const sums = sumsOf(matter, period, given);
    const stored = matter.figures.get(period);
    const told = new Set<number>();
    for (const row of given.values()) {
      const sum = sums.get(row.cell);
      const one = plannedOf(indicator, stored?.get(row.cell) ?? null, row, row.line, period);
      if (sum !== undefined && !fitsSum(row, sum)) {
        refused.push({ period, problem: problemOf(row, REFUSED.otherSum(sum.numerator ?? 0)) });
        continue;
      }
      told.add(row.cell);
      if (isHeld && one.becomes !== 'unchanged')
        refused.push({ period, problem: problemOf(row, state === 'submitted' ? REFUSED.waits : REFUSED.returned) });
      else planned.push(one);
    }
    if (isHeld) continue;
    for (const [cell, sum] of sums) {
      if (told.has(cell)) continue;
      const one = plannedOf(indicator, stored?.get(cell) ?? null, { ...sum, cell, note: null }, 0, period);
      if (one.becomes !== 'unchanged') planned.push(one);
    }
  }
  return { rows: planned, refused };
}

/** Hundreds of thousands of times: written out, since spreading objects takes most of the time. */
function plannedOf(
  indicator: HistoryIndicator,
  stored: StoredFigure | null,
  row: Omit<HistoryRow, 'line' | 'indicator' | 'period'>,
  line: number,
  period: number,
): PlannedRow {
  const { cell, numerator, denominator, value } = row;
  const status = storedStatus(row);
  // An empty field of the file says nothing against what is noted.
  const note = row.note ?? stored?.note ?? null;
  const figure = { line, indicator, period, cell, numerator, denominator, value, status, note };
  const becomes =
    stored === null ? 'new' : isSame(figure, stored) ? 'unchanged' : isNothing(stored) ? 'new' : 'changed';
  return {
    line,
    indicator,
    period,
    cell,
    numerator,
    denominator,
    value,
    status,
    note,
    becomes,
    before: becomes === 'changed' && stored !== null ? observationOf(stored) : null,
    revision: stored?.revision ?? 0,
  };
}

const observationOf = ({ numerator, denominator, value, status }: Observation): Observation => ({
  ...{ numerator, denominator, value, status },
});

/** The totals that follow from complete splits once the lines are in. */
function sumsOf(
  { indicator, figures, computed }: Matter,
  period: number,
  given: ReadonlyMap<number, HistoryRow>,
): Map<number, Observation> {
  if (computed.size === 0) return new Map();
  const stored = [...(figures.get(period)?.values() ?? [])].filter((figure) => !isNothing(figure));
  const all = new Map<number, Observation>(stored.map((figure) => [figure.cell, observationOf(figure)]));
  for (const [cell, row] of given) all.set(cell, observationOf(row));
  // What is a total itself says nothing about the sum of the parts.
  for (const cell of computed) all.delete(cell);
  const sums = computeTotals(indicator, all);
  return new Map([...sums].filter(([cell]) => computed.has(cell)));
}

const fitsSum = (row: Observation, sum: Observation): boolean =>
  row.numerator === sum.numerator && (row.denominator ?? sum.denominator) === sum.denominator;

function problemOf(row: HistoryRow, reason: string): HistoryProblem {
  const { code, frequency, cells } = row.indicator;
  const label = cells.find(({ cell }) => cell === row.cell)?.label ?? '';
  const text = `${code}, ${storedCode(row.period, frequency)}, ${label}`;
  return { line: row.line, column: '', text, reason, asksForPoint: false };
}

function byPeriod(figures: readonly StoredFigure[]): Map<number, Map<number, StoredFigure>> {
  const periods = new Map<number, Map<number, StoredFigure>>();
  for (const figure of figures) {
    const cells = periods.get(figure.period);
    if (cells === undefined) periods.set(figure.period, new Map([[figure.cell, figure]]));
    else cells.set(figure.cell, figure);
  }
  return periods;
}

function linesByPeriod(rows: readonly HistoryRow[]): [number, HistoryRow[]][] {
  const periods = new Map<number, HistoryRow[]>();
  for (const row of rows) {
    const lines = periods.get(row.period);
    if (lines === undefined) periods.set(row.period, [row]);
    else lines.push(row);
  }
  return [...periods].sort(([a], [b]) => a - b);
}
