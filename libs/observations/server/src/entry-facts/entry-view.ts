import {
  checkEntry,
  computedCells,
  type Finding,
  type LockReason,
  lockReason,
  type EntryRole,
  type EntryState,
  type SheetCell,
} from '@teilziel/observations/model';
import { berlinDay } from '@teilziel/platform';
import type { Observation } from '@teilziel/statistics';
import type { ConfirmedRow, EntryRow, FigureRow } from './entry-facts.rows';
import type { FigureSpan } from './entry-facts.reader';
import type { EntryIndicator } from './entry-indicator';
import { dueOf, type Due } from './due-of';
import { fromStored, isEntered } from './stored-figure.rules';
import { quartersOf } from './stored-period';

/** Values before that a check looks at. */
const HISTORY = 12;

export interface ShownFinding extends Finding {
  /** What was said when the hint was confirmed; null: nobody has answered for it. */
  readonly confirmed: string | null;
}

export interface EntryMatter {
  readonly indicator: EntryIndicator;
  readonly period: number;
  /** Null: nobody has handed in or decided anything. */
  readonly entry: EntryRow | null;
  /** Of the period and of those before. */
  readonly figures: readonly FigureRow[];
  readonly confirmed: readonly ConfirmedRow[];
  readonly exceptionEndsOn: string | null;
  readonly today: string;
}

/** One indicator in one period, with everything that decides what may be entered and what is said about it. */
export class EntryView {
  readonly indicator: EntryIndicator;
  readonly period: number;
  readonly entry: EntryRow | null;
  readonly due: Due;
  readonly today: string;
  readonly state: EntryState;
  readonly nothingToReport: boolean;
  private readonly current = new Map<number, FigureRow>();
  private readonly before = new Map<number, FigureRow[]>();
  private readonly computed: ReadonlySet<number>;
  private locked: { readonly role: EntryRole; readonly reason: LockReason | null } | null = null;

  constructor(private readonly matter: EntryMatter) {
    const { indicator, period, entry, today } = matter;
    this.indicator = indicator;
    this.period = period;
    this.entry = entry;
    this.today = today;
    this.due = dueOf(indicator, period, today);
    this.state = entry?.state ?? 'open';
    this.nothingToReport = entry?.nothing_to_report ?? false;
    this.computed = computedOf(indicator);
    for (const figure of matter.figures.map((stored) => fromStored(stored))) {
      if (figure.period === period) this.current.set(figure.cell, figure);
      else if (figure.period < period) this.before.set(figure.cell, [...(this.before.get(figure.cell) ?? []), figure]);
    }
  }

  /** The last day to enter: a granted exception moves it. */
  get lastDay(): string | null {
    const { dueOn } = this.due;
    const { exceptionEndsOn } = this.matter;
    return dueOn !== null && exceptionEndsOn !== null && exceptionEndsOn > dueOn ? exceptionEndsOn : dueOn;
  }

  figure(cell: number): FigureRow | null {
    return this.current.get(cell) ?? null;
  }

  figureOf(cell: number, period: number): FigureRow | null {
    if (period === this.period) return this.figure(cell);
    return this.before.get(cell)?.find((figure) => figure.period === period) ?? null;
  }

  /** What was just saved, or turned out to stand there. */
  put(figure: Omit<FigureRow, 'recorded_at'> & Partial<FigureRow>): void {
    this.current.set(figure.cell, fromStored({ recorded_at: null, ...figure }));
  }

  /** Who entered what stands in the period. */
  authors(): string[] {
    return [...this.current.values()].map(({ recorded_by: author }) => author);
  }

  /** What somebody has entered, by cell. */
  figures(): Map<number, Observation> {
    return new Map([...this.current].filter(([, figure]) => isEntered(figure)));
  }

  history(): Map<number, Observation[]> {
    return new Map(
      [...this.before].map(([cell, figures]) => [cell, figures.filter((figure) => isEntered(figure)).slice(-HISTORY)]),
    );
  }

  /** The last twelve periods of a cell with the current one, oldest first. */
  seriesOf(cell: number): FigureRow[] {
    const current = this.figure(cell);
    return [...(this.before.get(cell) ?? []).slice(-HISTORY), ...(current === null ? [] : [current])];
  }

  /** Cells with an input: the others follow from them. */
  inputs(): SheetCell[] {
    return this.indicator.sheet.cells.filter(({ cell }) => !this.computed.has(cell));
  }

  /** Whether anything follows from what is entered. */
  get hasTotals(): boolean {
    return this.computed.size > 0;
  }

  /** Follows from other cells: nobody types it. */
  isComputed(cell: number): boolean {
    return this.computed.has(cell);
  }

  /** Only where single cells came back the answer depends on the cell. */
  lock(cell: number, role: EntryRole): LockReason | null {
    if (this.state === 'returned') return this.lockOf(cell, role);
    if (this.locked?.role !== role) this.locked = { role, reason: this.lockOf(cell, role) };
    return this.locked.reason;
  }

  private lockOf(cell: number, role: EntryRole): LockReason | null {
    const { entry, due, today } = this;
    const day = (at: Date | null | undefined): string | null => (at ? berlinDay(at) : null);
    return lockReason({
      state: this.state,
      opensOn: due.opensOn,
      dueOn: due.dueOn,
      today,
      exceptionEndsOn: this.matter.exceptionEndsOn,
      returnedCells: entry?.returned_cells ?? [],
      cell,
      role,
      submittedOn: day(entry?.submitted_at),
      decidedOn: day(entry?.decided_at),
    });
  }

  findings(submitting: boolean, figures: ReadonlyMap<number, Observation> = this.figures()): ShownFinding[] {
    if (this.nothingToReport) return [];
    const { sheet: indicator, rules } = this.indicator;
    const found = checkEntry({ indicator, figures, history: this.history(), rules, submitting });
    return found.map((finding) => ({ ...finding, confirmed: this.confirmationOf(finding) }));
  }

  /** A confirmation holds for the revision it was given for, a comment for the revision it was written after. */
  private confirmationOf({ cell, kind }: Finding): string | null {
    const revision = this.current.get(cell)?.revision ?? 0;
    const given = this.matter.confirmed.find(
      (hint) => hint.cell === cell && (hint.kind ?? kind) === kind && hint.revision === revision,
    );
    return given?.comment ?? null;
  }
}

const computed = new WeakMap<EntryIndicator, ReadonlySet<number>>();

/** Cells that follow from others; told once for an indicator that is remembered. */
export function computedOf(indicator: EntryIndicator): ReadonlySet<number> {
  const before = computed.get(indicator);
  if (before !== undefined) return before;
  const cells = computedCells(indicator.sheet);
  computed.set(indicator, cells);
  return cells;
}

/** The periods whose figures a view needs. */
export const spanOf = ({ indicatorId, frequency, due }: EntryIndicator, period: number): FigureSpan => ({
  indicatorId,
  first: period - HISTORY * quartersOf(frequency) * due.every,
  last: period,
});
