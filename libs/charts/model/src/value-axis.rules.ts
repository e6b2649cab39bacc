import { formatNumber } from '@teilziel/statistics';
import type { ChartModel } from './chart-model';

/** 4 to 8 horizontal lines; the steps a reader can add up without a pencil. */
const STEPS = [1, 2, 2.5, 5];
const FEWEST_LINES = 4;
const MOST_LINES = 8;
const WISHED_INTERVALS = 6;

interface Grid {
  readonly step: number;
  readonly from: number;
  readonly to: number;
}

/** Tolerance: 0.3 / 0.1 is 2.9999…, which must not open another line. */
const floorTo = (value: number, step: number): number => Math.floor(value / step + 1e-9);
/** A line at the very edge of the plot is hard to see, except at 100 % where the scale ends by nature. */
const HEADROOM = 0.03;

const ceilTo = (value: number, step: number): number => Math.ceil(value / step - 1e-9);

const gridFor = (low: number, high: number, step: number): Grid => {
  const from = floorTo(low, step);
  return { step, from, to: Math.max(ceilTo(high, step), from + FEWEST_LINES - 1) };
};

/** 2,5 · 5,0 · 7,5 reads badly; 25 · 50 · 75 reads well. */
const isQuarterStep = (step: number): boolean => /^0*25/.test(step.toPrecision(3).replace('.', ''));

const candidates = (low: number, high: number, smallest: number): Grid[] => {
  const exponent = Math.floor(Math.log10(high - low)) - 1;
  return [exponent, exponent + 1, exponent + 2]
    .flatMap((power) => STEPS.map((step) => Number((step * 10 ** power).toPrecision(12))))
    .filter((step) => step >= smallest && (smallest < 1 || Number.isInteger(step)))
    .filter((step) => Number.isInteger(step) || !isQuarterStep(step))
    .map((step) => gridFor(low, high, step))
    .filter((grid) => grid.to - grid.from + 1 <= MOST_LINES);
};

/** Prefers six intervals, then the grid that leaves less empty ground. */
const cost = (grid: Grid, low: number, high: number): number => {
  const covered = (grid.to - grid.from) * grid.step;
  return Math.abs(grid.to - grid.from - WISHED_INTERVALS) * 0.12 + (covered - (high - low)) / covered;
};

const decimalsOf = (step: number): number => {
  const fraction = step.toPrecision(12).replace(/0+$/, '').split('.')[1] ?? '';
  return step >= 1 && Number.isInteger(step) ? 0 : Math.min(fraction.length, 6);
};

/** All values within the upper third of a zero-based axis: only then may the axis leave zero out. */
const isNarrowHighBand = (low: number, high: number): boolean => low > 0 && high - low < high / 3;

export interface ValueAxis {
  readonly y: ChartModel['y'];
  readonly axisNote: string | null;
}

/** `smallest` keeps axes of counts on whole numbers. */
export function valueAxis(figures: readonly number[], cutAxis: boolean, smallest: number): ValueAxis {
  if (figures.length === 0) return { y: { min: 0, max: 1, ticks: [] }, axisNote: null };
  const cut = cutAxis && isNarrowHighBand(Math.min(...figures), Math.max(...figures));
  const low = cut ? Math.min(...figures) : Math.min(0, ...figures);
  const top = cut ? Math.max(...figures) : Math.max(0, ...figures);
  const span = top - low;
  const roomy = top > 0 && top !== 100 ? top + span * HEADROOM : top;
  const high = span === 0 ? low + smallest : roomy;
  const deep = low < 0 ? low - span * HEADROOM : low;
  const best = candidates(deep, high, smallest).reduce<Grid>(
    (chosen, grid) => (cost(grid, deep, high) < cost(chosen, deep, high) ? grid : chosen),
    gridFor(deep, high, Math.max(smallest, Number(((high - deep) / 3).toPrecision(1)))),
  );
  const decimals = decimalsOf(best.step);
  const ticks = Array.from({ length: best.to - best.from + 1 }, (_, i) => {
    const at = Number(((best.from + i) * best.step).toPrecision(12));
    return { at, label: formatNumber(at, decimals) };
  });
  const first = ticks[0]?.at ?? 0;
  const last = ticks[ticks.length - 1]?.at ?? 1;
  return {
    y: { min: first, max: last, ticks },
    axisNote: first > 0 ? `Die Achse beginnt bei ${formatNumber(first, decimals)}.` : null,
  };
}
