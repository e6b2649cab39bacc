import type { SheetCellLineFragment, SheetIndicatorLineFragment } from '@teilziel/graphql-client';
import { obsStatusOf, readCell } from '@teilziel/observations/model';
import type { Observation } from '@teilziel/statistics';
import { isEmpty, NOTHING, sameFigures, textOf, withPart } from './figures.rules';
import type { FieldRef } from './sheet-layout';
import type { CellChange, CellConflict, CellRecord, FieldProblem, Findings } from './sheet-store.types';
import { SheetTopics } from './sheet-topics';

export const cellKey = ({ code, cell }: { readonly code: string; readonly cell: number }): string => `${code}|${cell}`;
const fieldKey = (field: FieldRef): string => `${cellKey(field)}|${field.part}`;

/** A cell nobody has entered anything for has no revision; its status says nothing. */
export function figuresOf({ numerator, denominator, value, status, revision }: SheetCellLineFragment): Observation {
  return revision === 0 ? NOTHING : { numerator, denominator, value, status: obsStatusOf(status) ?? 'A' };
}

/** What stands on the sheet. Knows no network: `onChanged` takes what must be kept and sent. */
export class SheetStore {
  readonly topics = new SheetTopics();
  readonly indicators = new Map<string, SheetIndicatorLineFragment>();
  /** Last answer of the server that something is saved. */
  savedAt: string | null = null;
  /** Spoken once to screen readers. */
  announcement = '';
  conflicts: readonly CellConflict[] = [];
  onChanged: (changed: readonly CellRecord[]) => void = () => undefined;

  private readonly cells = new Map<string, CellRecord>();
  private readonly findings = new Map<string, Findings>();
  private readonly problems = new Map<string, FieldProblem>();
  private readonly typed = new Map<string, Observation>();
  private readonly history: (readonly CellChange[])[] = [];

  constructor(indicators: readonly SheetIndicatorLineFragment[]) {
    indicators.forEach((indicator) => this.take(indicator));
  }

  /** An indicator as the server has it now. */
  take(indicator: SheetIndicatorLineFragment): void {
    this.indicators.set(indicator.code, indicator);
    this.findings.set(indicator.code, indicator.findings);
    for (const server of indicator.cells) {
      const { code } = indicator;
      const base = { code, cell: server.cell, locked: server.locked, server, changedAt: null };
      const record = {
        ...base,
        current: figuresOf(server),
        revision: server.revision,
        phase: 'still',
        refusal: null,
      } as const;
      this.cells.set(cellKey(record), record);
      if (server.at !== null && (this.savedAt === null || server.at > this.savedAt)) this.savedAt = server.at;
    }
    this.topics.tell(
      ...indicator.cells.map(({ cell }) => `c|${indicator.code}|${cell}`),
      `i|${indicator.code}`,
      'sheet',
    );
  }

  cell(key: { readonly code: string; readonly cell: number }): CellRecord | undefined {
    return this.cells.get(cellKey(key));
  }

  records(): readonly CellRecord[] {
    return [...this.cells.values()];
  }

  problem(field: FieldRef): FieldProblem | undefined {
    return this.problems.size === 0 ? undefined : this.problems.get(fieldKey(field));
  }

  findingsOf(code: string): Findings {
    return this.findings.get(code) ?? [];
  }

  setFindings(code: string, findings: Findings): void {
    this.findings.set(code, findings);
    this.tellAll(code);
  }

  /** The figures of an indicator as the fields show them, also while somebody types. */
  figures(code: string): ReadonlyMap<number, Observation> {
    const cells = this.indicators.get(code)?.cells ?? [];
    const entries = cells.flatMap(({ cell }): [number, Observation][] => {
      const figures = this.typed.get(cellKey({ code, cell })) ?? this.cell({ code, cell })?.current;
      return figures === undefined || isEmpty(figures) ? [] : [[cell, figures]];
    });
    return new Map(entries);
  }

  /** Every key: only the totals and rates of the indicator hear of it. */
  type(field: FieldRef, text: string): void {
    const record = this.cell(field);
    if (!record) return;
    const read = this.read(field, text);
    if (read.kind === 'ambiguous' || read.kind === 'invalid') this.typed.delete(cellKey(field));
    else this.typed.set(cellKey(field), this.applied(record.current, field, read));
    this.topics.tell(`t|${field.code}`);
  }

  /** Somebody leaves the field: a figure or a sign is taken, everything else stays and asks. */
  commit(field: FieldRef, text: string): void {
    this.typed.delete(cellKey(field));
    const record = this.cell(field);
    if (!record || record.locked) return;
    const read = this.read(field, text);
    if (read.kind === 'ambiguous' || read.kind === 'invalid') {
      this.problems.set(fieldKey(field), { text, read });
      this.announcement = read.sentence;
      this.tellCell(field);
      return;
    }
    this.problems.delete(fieldKey(field));
    if (text !== textOf(record.current, field.part))
      this.apply([{ ...field, after: this.applied(record.current, field, read) }]);
    this.tellCell(field);
  }

  /** Esc and "verwerfen": the field shows what was there before. */
  restore(field: FieldRef): void {
    this.typed.delete(cellKey(field));
    this.problems.delete(fieldKey(field));
    this.tellCell(field);
  }

  /** Changes several cells at once; together they are one step to undo. */
  apply(changes: readonly Pick<CellChange, 'code' | 'cell' | 'after'>[], undoable = true): number {
    const at = new Date().toISOString();
    const made = changes.flatMap(({ code, cell, after }): CellChange[] => {
      const record = this.cell({ code, cell });
      if (!record || record.locked || sameFigures(record.current, after)) return [];
      this.set({ ...record, current: after, phase: 'waiting', refusal: null, changedAt: at });
      return [{ code, cell, before: record.current, after }];
    });
    if (made.length === 0) return 0;
    if (undoable) this.history.push(made);
    this.onChanged(made.flatMap((change) => this.cell(change) ?? []));
    return made.length;
  }

  /** Takes the last step back, except where somebody has changed the value since. */
  undo(): readonly CellChange[] {
    const step = this.history.pop() ?? [];
    const still = step.filter((change) => {
      const current = this.cell(change)?.current;
      return current !== undefined && sameFigures(current, change.after);
    });
    this.apply(
      still.map((change) => ({ ...change, after: change.before })),
      false,
    );
    return still;
  }

  /** For the queue, which knows what the server said. */
  set(record: CellRecord): void {
    this.cells.set(cellKey(record), record);
    this.tellCell(record);
  }

  setConflicts(conflicts: readonly CellConflict[]): void {
    this.conflicts = conflicts;
    this.topics.tell('sheet');
  }

  announce(text: string): void {
    this.announcement = text;
    this.topics.tell('sheet');
  }

  private read(field: FieldRef, text: string): ReturnType<typeof readCell> {
    return readCell(text, { part: field.part, unit: this.indicators.get(field.code)?.unit ?? '' });
  }

  private applied(current: Observation, { part }: FieldRef, read: ReturnType<typeof readCell>): Observation {
    if (read.kind === 'empty') return withPart(current, part, { value: null, status: 'A' });
    if (read.kind === 'sign') return withPart(current, part, { value: null, status: read.status });
    return read.kind === 'figure' ? withPart(current, part, read) : current;
  }

  private tellCell({ code, cell }: { readonly code: string; readonly cell: number }): void {
    this.topics.tell(`c|${code}|${cell}`, `t|${code}`, `i|${code}`, 'sheet');
  }

  private tellAll(code: string): void {
    const cells = this.indicators.get(code)?.cells ?? [];
    this.topics.tell(...cells.map(({ cell }) => `c|${code}|${cell}`), `t|${code}`, `i|${code}`, 'sheet');
  }
}
