import { formatCoordinate, sexFromSpelling, TOTAL_CODE } from '@teilziel/statistics';
import { plainWord } from './head-columns';
import type { DimensionWord, HistoryIndicator } from './history.types';

/** Finds the cell a line speaks of; null: the indicator has none of that name. */
export class CellWords {
  private readonly cells = new Map<HistoryIndicator, ReadonlyMap<string, number>>();
  private readonly codes: ReadonlyMap<string, string>;

  constructor(words: readonly DimensionWord[]) {
    this.codes = new Map(
      words.flatMap(({ dimension, code, label }) => [
        [`${dimension}=${plainWord(code)}`, code] as const,
        [`${dimension}=${plainWord(label)}`, code] as const,
      ]),
    );
  }

  /** By label ("6 bis 10 Jahre, Frauen") or coordinate ("age=A1;sex=F"); empty is everybody. */
  byLabel(indicator: HistoryIndicator, text: string): number | null {
    const plain = plainWord(text);
    const found = this.cellsOf(indicator).get(plain);
    if (found !== undefined) return found;
    const sex = sexFromSpelling(text);
    if (sex === null) return null;
    return this.byCoordinate(indicator, sex === TOTAL_CODE ? '' : `sex=${sex}`);
  }

  /** By the columns of the dimensions; what no column names is everybody. */
  byDimensions(
    indicator: HistoryIndicator,
    given: readonly { readonly dimension: string; readonly text: string }[],
  ): { readonly cell: number | null; readonly unknown: string | null } {
    const codes: Record<string, string> = {};
    for (const { dimension, text } of given) {
      const code = this.codeOf(dimension, text);
      if (code === null) return { cell: null, unknown: dimension };
      codes[dimension] = code;
    }
    return { cell: this.byCoordinate(indicator, formatCoordinate(codes)), unknown: null };
  }

  private codeOf(dimension: string, text: string): string | null {
    if (sexFromSpelling(text) === TOTAL_CODE) return TOTAL_CODE;
    const known = this.codes.get(`${dimension}=${plainWord(text)}`);
    return known ?? (dimension === 'sex' ? sexFromSpelling(text) : null);
  }

  private byCoordinate(indicator: HistoryIndicator, coordinate: string): number | null {
    return this.cellsOf(indicator).get(plainWord(`=${coordinate}`)) ?? null;
  }

  private cellsOf(indicator: HistoryIndicator): ReadonlyMap<string, number> {
    let cells = this.cells.get(indicator);
    if (cells === undefined) {
      cells = new Map(
        indicator.cells.flatMap(({ cell, coordinate, label }) => [
          [plainWord(`=${coordinate}`), cell] as const,
          [plainWord(coordinate), cell] as const,
          [plainWord(label), cell] as const,
        ]),
      );
      this.cells.set(indicator, cells);
    }
    return cells;
  }
}
