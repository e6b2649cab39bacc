import { type EntryRole, lockSentence } from '@teilziel/observations/model';
import type { FigureRow } from '../entry-facts/entry-facts.rows';
import type { EntryView, ShownFinding } from '../entry-facts/entry-view';
import type { SheetCell } from './types/sheet-cell.type';
import type { SheetFinding } from './types/sheet-finding.type';
import type { SheetIndicator } from './types/sheet-indicator.type';
import type { SheetPrevious } from './types/sheet-previous.type';

/** What an indicator on the sheet is shown with, beside its own entry. */
export interface SheetSurroundings {
  readonly role: EntryRole;
  /** Stored, oldest first. */
  readonly previous: readonly number[];
  readonly names: ReadonlyMap<string, string>;
  /** Comments by `indicator cell`. */
  readonly comments: ReadonlyMap<string, number>;
}

const NOTHING: SheetPrevious = { numerator: null, denominator: null, value: null, status: 'O' };

export function sheetIndicatorOf(view: EntryView, around: SheetSurroundings): SheetIndicator {
  const { indicator, entry, period } = view;
  const { code, name, unit, decimals, factor, shape, cells } = indicator.sheet;
  const reasons = cells.map(({ cell }) => view.lock(cell, around.role));
  const reason = reasons.find((one) => one !== null) ?? null;
  return {
    ...{ code, name, unit, decimals, factor, shape },
    numeratorLabel: indicator.sheet.numeratorLabel ?? null,
    denominatorLabel: indicator.sheet.denominatorLabel ?? null,
    ...{ number: indicator.number, handlungsfeld: indicator.handlungsfeld, state: view.state },
    definition: definitionAt(indicator.definitions, period),
    lock: reason === null ? null : lockSentence(reason),
    nothingToReport: view.nothingToReport,
    cells: cells.map(({ cell }) => sheetCellOf(view, cell, around)),
    findings: view.findings(false).map(sheetFindingOf),
    decisionComment: view.state === 'open' ? null : (entry?.decision_comment ?? null),
  };
}

export function sheetCellOf(view: EntryView, cell: number, around: SheetSurroundings): SheetCell {
  const known = view.indicator.sheet.cells.find((one) => one.cell === cell);
  const figure = view.figure(cell);
  return {
    ...{ cell, coordinate: known?.coordinate ?? '', label: known?.label ?? '' },
    locked: view.lock(cell, around.role) !== null,
    ...shown(figure, 'A'),
    revision: figure?.revision ?? 0,
    by: figure === null ? null : (around.names.get(figure.recorded_by) ?? figure.recorded_by),
    at: figure?.recorded_at?.toISOString() ?? null,
    comments: around.comments.get(`${view.indicator.indicatorId} ${cell}`) ?? 0,
    previous: around.previous.map((period) => shown(view.figureOf(cell, period), NOTHING.status)),
  };
}

export const sheetFindingOf = ({ kind, severity, cell, text, confirmed }: ShownFinding): SheetFinding => ({
  ...{ kind, severity, cell, text, confirmed },
});

/** The wording in force in the period; the first one where figures are older than it. */
export function definitionAt(definitions: EntryView['indicator']['definitions'], period: number): string {
  const valid = definitions.filter(({ validFrom }) => validFrom <= period).at(-1) ?? definitions[0];
  return valid?.text ?? '';
}

function shown(figure: FigureRow | null, without: string): SheetPrevious {
  if (figure === null) return { ...NOTHING, status: without };
  const { numerator, denominator, value, status } = figure;
  return { numerator, denominator, value, status };
}
