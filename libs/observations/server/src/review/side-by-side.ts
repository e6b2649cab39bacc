import { computeRate, computeTotals, type SheetIndicator } from '@teilziel/observations/model';
import { exactDifference, type Observation } from '@teilziel/statistics';
import type { EntryView } from '../entry-facts/entry-view';
import { isEntered } from '../entry-facts/stored-figure.rules';
import { periodCode, quartersOf } from '../entry-facts/stored-period';
import type { CellSeries, ReviewCell } from './types/review-detail.type';

/** As many points as a course shows. */
const POINTS = 12;
const SEX_ONLY = /^(sex=[^;]+)?$/;

/** The figures of a period with the totals that follow from their parts. */
function figuresOf(view: EntryView, period: number): Map<number, Observation> {
  const { sheet } = view.indicator;
  const entered = new Map<number, Observation>();
  for (const { cell } of sheet.cells) {
    const figure = view.figureOf(cell, period);
    if (figure !== null && isEntered(figure)) entered.set(cell, figure);
  }
  return new Map([...entered, ...computeTotals(sheet, entered)]);
}

const stepOf = ({ indicator }: EntryView): number => quartersOf(indicator.frequency) * indicator.due.every;

/** Each cell with the figure before, the new one and what changed. */
export function cellsSideBySide(view: EntryView, words: ReadonlyMap<number, string>): ReviewCell[] {
  const { sheet } = view.indicator;
  const now = figuresOf(view, view.period);
  const before = figuresOf(view, view.period - stepOf(view));
  const flagged = new Set(view.findings(true).map(({ cell }) => cell));
  return sheet.cells.map(({ cell, coordinate, label }) => {
    const [current, previous] = [now.get(cell), before.get(cell)];
    return {
      ...{ cell, coordinate, label, flagged: flagged.has(cell), comment: words.get(cell) ?? null },
      previous: previous === undefined ? null : figureOf(previous),
      current: current === undefined ? null : figureOf(current),
      change: changeOf(shownValue(sheet, current), shownValue(sheet, previous)),
    };
  });
}

/** The course of the total and of each sex, oldest first; where nothing was entered there is no point. */
export function seriesBySex(view: EntryView): CellSeries[] {
  const { sheet, frequency } = view.indicator;
  const step = stepOf(view);
  const periods = Array.from({ length: POINTS }, (_, back) => view.period - step * (POINTS - 1 - back));
  const figures = periods.map((period) => ({ period, of: figuresOf(view, period) }));
  return sheet.cells
    .filter(({ coordinate }) => SEX_ONLY.test(coordinate))
    .map(({ cell, coordinate, label }) => ({
      ...{ coordinate, label },
      points: figures.flatMap(({ period, of }) => {
        const figure = of.get(cell);
        return figure === undefined ? [] : [{ period: periodCode(period, frequency), ...figureOf(figure) }];
      }),
    }));
}

const figureOf = ({ numerator, denominator, value, status }: Observation): Observation => ({
  ...{ numerator, denominator, value, status },
});

function shownValue({ shape, factor }: SheetIndicator, figure: Observation | undefined): number | null {
  if (figure === undefined) return null;
  if (shape === 'RATE') return computeRate(figure, factor);
  return shape === 'COUNT' ? figure.numerator : figure.value;
}

const changeOf = (now: number | null, before: number | null): number | null =>
  now === null || before === null ? null : exactDifference(now, before);
