import type { ChartModel } from '@teilziel/charts/model';
import type { ChartSizes } from './chart-style';
import type { PlotArea, Size } from './plot-area';
import { textWidth } from './text-width';

export interface PlacedTick {
  readonly at: number;
  readonly label: string;
  readonly px: number;
  /** Middle of the label; differs from `px` only where the label would be clipped. */
  readonly textX: number;
}

const STEPS = [1, 2, 5, 10, 20, 50, 100];
/** From here on round years (2020, 2025) are easier to read than every fifth before the last one. */
const ROUND_FROM = 5;

const isYear = (tick: { readonly at: number; readonly label: string }): boolean => tick.label === String(tick.at);

const kept = (ticks: ChartModel['x']['ticks'], step: number): ChartModel['x']['ticks'] => {
  const round = step >= ROUND_FROM && ticks.every(isYear);
  const chosen = ticks.filter((tick, i) => (round ? tick.at % step === 0 : (ticks.length - 1 - i) % step === 0));
  return chosen.length === 0 ? ticks.slice(-1) : chosen;
};

/** As many labels as fit side by side. */
export function thinnedTicks(
  model: Pick<ChartModel, 'x'>,
  area: Pick<PlotArea, 'xAt'>,
  size: Size,
  sizes: ChartSizes,
): readonly PlacedTick[] {
  const gap = sizes.axisText * 0.9;
  const widest = Math.max(0, ...model.x.ticks.map((tick) => textWidth(tick.label, sizes.axisText)));
  const fits = (ticks: ChartModel['x']['ticks']): boolean =>
    ticks.every((tick, i) => {
      const before = ticks[i - 1];
      return before === undefined || area.xAt(tick.at) - area.xAt(before.at) >= widest + gap;
    });
  const step = STEPS.find((candidate) => fits(kept(model.x.ticks, candidate))) ?? model.x.ticks.length;
  return kept(model.x.ticks, step).map((tick) => {
    const px = area.xAt(tick.at);
    const half = textWidth(tick.label, sizes.axisText) / 2;
    return { ...tick, px, textX: Math.min(Math.max(px, half + 1), size.width - half - 1) };
  });
}
