import { computeTotals, obsStatusOf, type SheetCell } from '@teilziel/observations/model';
import type { Observation } from '@teilziel/statistics';
import type { GraphQLError } from 'graphql';
import { computedOf, type EntryView } from '../entry-facts/entry-view';
import { fromStored, isEntered, isSameFigure, toStored } from '../entry-facts/stored-figure.rules';
import { refusal } from '../refusal';
import type { CellInput } from './types/cell.input';

export const MOST_CELLS = 500;

/** A cell as it is to stand in the database. */
export interface GivenCell {
  readonly view: EntryView;
  readonly cell: number;
  readonly figure: Observation;
  readonly expected: number;
  readonly reason: string | null;
  /** A total: it follows from the parts and is written whoever wrote it last. */
  readonly follows: boolean;
}

/** The cells that were sent, read against their indicators; the first that cannot be stored is refused by name. */
export function givenCells(inputs: readonly CellInput[], views: ReadonlyMap<string, EntryView>): GivenCell[] {
  const seen = new Set<string>();
  return inputs.map((input): GivenCell => {
    const view = views.get(input.indicator);
    const field = `${input.indicator}/${input.cell}`;
    if (view === undefined) throw refusal(`Den Indikator „${input.indicator}“ gibt es hier nicht.`, field, 'NOT_FOUND');
    const known = view.indicator.sheet.cells.find(({ cell }) => cell === input.cell);
    if (known === undefined)
      throw refusal(`„${view.indicator.sheet.name}“ hat keine Zelle ${input.cell}.`, field, 'NOT_FOUND');
    if (seen.has(field))
      throw refusal(`${nameOf(view, known)}: Der Wert wurde in einer Anfrage zweimal gesendet.`, field);
    seen.add(field);
    const figure = toStored(figureOf(input, view, known));
    const reason = input.reason?.trim() || null;
    return { view, cell: input.cell, figure, expected: input.expectedRevision, reason, follows: false };
  });
}

const nameOf = (view: EntryView, { label }: SheetCell): string => `${view.indicator.sheet.name}, ${label}`;

function figureOf(input: CellInput, view: EntryView, known: SheetCell): Observation {
  const refused = (text: string): GraphQLError =>
    refusal(`${nameOf(view, known)}: ${text}`, `${input.indicator}/${input.cell}`);
  const status = obsStatusOf(input.status);
  if (status === null) throw refused(`Das Zeichen „${input.status}“ gibt es nicht.`);
  const numerator = input.numerator ?? null;
  const denominator = input.denominator ?? null;
  const value = input.value ?? null;
  const { shape } = view.indicator.sheet;
  if (shape === 'VALUE' ? numerator !== null || denominator !== null : value !== null)
    throw refused(`Hier wird ${shape === 'VALUE' ? 'ein Wert' : 'eine Anzahl'} erfasst.`);
  if (shape === 'COUNT' && denominator !== null) throw refused('Hier wird nur eine Anzahl erfasst, kein Nenner.');
  if (denominator !== null && denominator <= 0 && numerator !== null && numerator !== 0)
    throw refused(`${numerator} von ${denominator} geht nicht. Bitte eine der beiden Zahlen berichtigen.`);
  return { numerator, denominator, value, status };
}

/** The totals that change with the parts that were sent. */
export function followingTotals(given: readonly GivenCell[]): GivenCell[] {
  const byView = new Map<EntryView, GivenCell[]>();
  for (const one of given) {
    const known = byView.get(one.view);
    if (known !== undefined) known.push(one);
    else if (one.view.hasTotals) byView.set(one.view, [one]);
  }
  return [...byView].flatMap(([view, cells]) => {
    const figures = view.figures();
    for (const { cell, figure } of cells) {
      const entered = fromStored(figure);
      if (isEntered(entered)) figures.set(cell, entered);
      else figures.delete(cell);
    }
    return totalsOf(view, figures);
  });
}

/** Totals that stand otherwise than their parts say. */
export function totalsOf(view: EntryView, figures: ReadonlyMap<number, Observation>): GivenCell[] {
  const totals = computeTotals(view.indicator.sheet, figures);
  return [...computedOf(view.indicator)].flatMap((cell): GivenCell[] => {
    const stored = view.figure(cell);
    const figure = totals.get(cell) ?? null;
    if (figure === null && stored === null) return [];
    const wanted = toStored(figure ?? { numerator: null, denominator: null, value: null, status: 'A' });
    if (stored !== null && isSameFigure(toStored(stored), wanted)) return [];
    return [{ view, cell, figure: wanted, expected: stored?.revision ?? 0, reason: null, follows: true }];
  });
}
