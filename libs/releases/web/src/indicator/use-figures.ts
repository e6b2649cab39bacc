import { lineChartOf } from '@teilziel/charts/model';
import type { ChartModel } from '@teilziel/charts/model';
import type { IndicatorFiguresFragment } from '@teilziel/graphql-client';
import { useMemo } from 'react';
import { useIndicatorTexts } from './texts';
import { breakdownsOf } from './breakdown.rules';
import type { Breakdown, Dimensions } from './breakdown.rules';
import { chartInput } from './chart-input.rules';
import { seriesOf, shownSeries } from './figure-series.rules';
import type { FigureSeries } from './figure-series.rules';
import { figureTable } from './figure-table.rules';
import type { FigureTable } from './figure-table.rules';

export interface WantedFigures {
  /** Key of a breakdown; null or unknown: the first. */
  readonly breakdown: string | null;
  /** Keys of the lines to draw; none: the first ones. */
  readonly lines: readonly string[];
}

export interface ShownFigures {
  readonly breakdowns: readonly Breakdown[];
  readonly breakdown: Breakdown;
  readonly all: readonly FigureSeries[];
  readonly lines: readonly FigureSeries[];
  readonly model: ChartModel;
  /** Too many rows to stand below the chart: there stand those that are drawn. */
  readonly many: boolean;
  readonly table: FigureTable;
  readonly wholeTable: () => FigureTable;
}

const NOTHING: Breakdown = { key: 'sex', label: '', cells: [], base: '', group: null, option: '' };
const MOST_ROWS = 16;

/** Chart and table of one choice of breakdown, made from the same columns. */
export function useFigures(
  figures: IndicatorFiguresFragment,
  dimensions: Dimensions,
  wanted: WantedFigures,
): ShownFigures {
  const texts = useIndicatorTexts();
  const breakdowns = useMemo(() => {
    const labels = { total: texts.total, bySex: texts.bySex, within: texts.within, ...texts.sexes };
    return breakdownsOf(figures.series.columns, dimensions, labels);
  }, [figures, dimensions, texts]);
  const breakdown = breakdowns.find(({ key }) => key === wanted.breakdown) ?? breakdowns[0] ?? NOTHING;
  const keys = wanted.lines.join('\n');
  return useMemo(() => {
    const labels = { total: texts.total, bySex: texts.bySex, within: texts.within, ...texts.sexes };
    const all = seriesOf(figures.series.columns, breakdown, dimensions, labels);
    const lines = shownSeries(all, keys.split('\n'));
    const axisTitle = texts.axisTitle(figures.unit, figures.denominatorLabel);
    const model = lineChartOf(chartInput(figures, lines, { newDefinition: texts.newDefinition, axisTitle }));
    const many = all.length > MOST_ROWS;
    const wholeTable = (): FigureTable => figureTable(figures, all);
    const table = many ? figureTable(figures, lines) : wholeTable();
    return { breakdowns, breakdown, all, lines, model, many, table, wholeTable };
  }, [figures, dimensions, breakdowns, breakdown, keys, texts]);
}
