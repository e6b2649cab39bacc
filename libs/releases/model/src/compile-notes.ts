import type { PeriodNote } from './blocks';
import type { IndicatorInput } from './compile-input';
import { codeOfStored } from './stored-period';
import { namesHidden } from './typed-figures.rules';
import type { TypedBeside } from './typed-figures.rules';

/**
 * What is said about periods, as published. Words that name a withheld figure are left out; a reservation is then still
 * told, without them. Undefined where there is nothing, so that such a block stays as it always was.
 */
export function compileNotes(indicator: IndicatorInput, facts: TypedBeside): readonly PeriodNote[] | undefined {
  const shown = new Set(facts.shown.periods);
  const notes = indicator.notes
    .filter(({ period }) => shown.has(period))
    .flatMap(({ period, cell, kind, text }) => {
      const hidden = namesHidden(text, facts);
      // Whatever is said beside a withheld figure is likely about its size.
      if (kind === 'comment' && (hidden || isWithheld(facts, cell, period))) return [];
      return [{ stored: period, cell, kind, text: hidden ? null : text.trim() }];
    })
    .sort((a, b) => a.stored - b.stored || order(b.kind, a.kind) || order(a.cell, b.cell));
  if (notes.length === 0) return undefined;
  return notes.map(({ stored, cell, kind, text }) => ({
    ...{ period: codeOfStored(stored, indicator.frequency), cell, kind, text },
  }));
}

function isWithheld({ shown }: TypedBeside, cell: string, period: number): boolean {
  return shown.columns[shown.cells.indexOf(cell)]?.[shown.periods.indexOf(period)]?.status === 'Q';
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
