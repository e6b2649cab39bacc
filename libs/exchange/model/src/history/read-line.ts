import { periodBounds, toStorage } from '@teilziel/statistics';
import { CellWords } from './cell-words';
import type { HeadColumns, HistoryColumn } from './head-columns';
import { plainWord } from './head-columns';
import type { HistoryFrame, HistoryIndicator, HistoryProblem, PointMeaning, ReadLine } from './history.types';
import { type FigureColumn, lineFigures } from './line-figures';
import { REFUSED } from './line-sentences';
import { readPeriod } from './read-period';

const LONGEST_NOTE = 2000;
const MOST_PERIODS = 2000;
/** As much of a text as a person needs to find it. */
const SHOWN = 60;

interface KnownPeriod {
  readonly period: ReturnType<typeof readPeriod>;
  readonly isOver: boolean;
}

/** Reads lines of the list one by one; what a file repeats (periods, codes) is understood once. */
export class LineReader {
  private readonly byCode: ReadonlyMap<string, HistoryIndicator>;
  private readonly words: CellWords;
  private readonly periods = new Map<string, KnownPeriod>();

  constructor(
    private readonly frame: HistoryFrame,
    private readonly columns: HeadColumns,
    private readonly point: PointMeaning,
  ) {
    this.byCode = new Map(frame.indicators.map((indicator) => [plainWord(indicator.code), indicator]));
    this.words = new CellWords(frame.words);
  }

  read(line: number, texts: readonly string[]): ReadLine {
    const { at } = this.columns;
    const text = (column: HistoryColumn): string => {
      const index = at[column];
      return index === undefined ? '' : (texts[index] ?? '');
    };
    const figures = {
      numerator: text('numerator'),
      denominator: text('denominator'),
      value: text('value'),
      sign: text('sign'),
    };
    // Lines of the template nobody has filled say nothing.
    if (Object.values(figures).every((one) => one.trim() === '')) return { kind: 'empty' };
    const problems: HistoryProblem[] = [];
    const refuse = (column: HistoryColumn, reason: string, asksForPoint = false): void => {
      const head = this.columns.heads[at[column] ?? -1] ?? '';
      problems.push({ line, column: head, text: text(column).trim().slice(0, SHOWN), reason, asksForPoint });
    };
    const indicator = this.indicatorOf(text, refuse);
    if (indicator === null) return { kind: 'refused', problems, indicator, period: null };
    const period = this.periodOf(indicator, text('period'), refuse);
    const cell = this.cellOf(indicator, texts, text, refuse);
    const figure = lineFigures(
      indicator,
      figures,
      this.point,
      refuse as (column: FigureColumn, reason: string) => void,
    );
    const note = text('note').trim();
    if (note.length > LONGEST_NOTE) refuse('note', REFUSED.longNote);
    if (note.includes('\0')) refuse('note', REFUSED.binary);
    if (problems.length > 0 || period === null || cell === null)
      return { kind: 'refused', problems, indicator, period };
    if (figure === null) return { kind: 'empty' };
    const { numerator, denominator, value, status } = figure;
    const said = note === '' ? null : note;
    return { kind: 'row', row: { line, indicator, period, cell, numerator, denominator, value, status, note: said } };
  }

  private indicatorOf(
    text: (column: HistoryColumn) => string,
    refuse: (column: HistoryColumn, reason: string) => void,
  ): HistoryIndicator | null {
    const [idCode = ''] = text('id').split('|');
    const code = text('indicator').trim();
    if (code === '' && idCode === '') {
      refuse('indicator', REFUSED.noIndicator);
      return null;
    }
    const found = this.byCode.get(plainWord(code === '' ? idCode : code)) ?? null;
    if (found === null)
      refuse(
        code === '' ? 'id' : 'indicator',
        code === '' ? REFUSED.unknownId : REFUSED.unknownIndicator(code.slice(0, SHOWN)),
      );
    else if (idCode !== '' && plainWord(idCode) !== plainWord(found.code)) refuse('id', REFUSED.otherId);
    return found;
  }

  private periodOf(
    indicator: HistoryIndicator,
    text: string,
    refuse: (column: HistoryColumn, reason: string) => void,
  ): number | null {
    if (text.trim() === '') {
      refuse('period', REFUSED.noPeriod(indicator));
      return null;
    }
    const { period, isOver } = this.knownPeriod(text);
    if (period === null) refuse('period', REFUSED.unknownPeriod(indicator));
    else if (period.frequency !== indicator.frequency) refuse('period', REFUSED.otherRhythm(indicator));
    else if (!isOver) refuse('period', REFUSED.notOver);
    else {
      const stored = toStorage(period);
      if (indicator.firstPeriod === null || stored >= indicator.firstPeriod) return stored;
      refuse('period', REFUSED.tooEarly(indicator));
    }
    return null;
  }

  private knownPeriod(text: string): KnownPeriod {
    let known = this.periods.get(text);
    if (known === undefined) {
      const period = readPeriod(text);
      known = { period, isOver: period !== null && periodBounds(period).end < this.frame.today };
      // A column of something else must not fill the memory.
      if (this.periods.size < MOST_PERIODS) this.periods.set(text, known);
    }
    return known;
  }

  private cellOf(
    indicator: HistoryIndicator,
    texts: readonly string[],
    text: (column: HistoryColumn) => string,
    refuse: (column: HistoryColumn, reason: string) => void,
  ): number | null {
    const { at, dimensions } = this.columns;
    const label = text('cell');
    const given = dimensions.map((one) => ({ dimension: one.dimension, text: texts[one.at] ?? '' }));
    const isByLabel = at.cell !== undefined && (label.trim() !== '' || given.every((one) => one.text.trim() === ''));
    const cell = isByLabel ? this.words.byLabel(indicator, label) : this.words.byDimensions(indicator, given).cell;
    const [, idCell] = text('id').split('|');
    if (cell === null) refuse('cell', REFUSED.unknownCell(indicator));
    else if (idCell !== undefined && idCell.trim() !== String(cell)) refuse('id', REFUSED.otherId);
    return cell;
  }
}
