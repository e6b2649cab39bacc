import { lineChartOf } from '@teilziel/charts/model';
import type { ChartModel } from '@teilziel/charts/model';
import type { IndicatorFiguresFragment } from '@teilziel/graphql-client';
import { useMemo } from 'react';
import { useTexts } from '../texts';
import { breakdownsOf, seriesOf } from './breakdown.rules';
import type { Breakdown, Dimensions } from './breakdown.rules';
import { chartInput } from './chart-input.rules';
import { figureTable } from './figure-table.rules';
import type { FigureTable } from './figure-table.rules';

export interface ShownFigures {
  readonly breakdowns: readonly Breakdown[];
  readonly breakdown: Breakdown;
  readonly model: ChartModel;
  readonly table: FigureTable;
  readonly lines: number;
}

const NOTHING: Breakdown = { key: 'sex', label: '', cells: [] };

/** Chart and table of one choice of breakdown, made from the same columns. */
export function useFigures(
  figures: IndicatorFiguresFragment,
  dimensions: Dimensions,
  wanted: string | null = null,
): ShownFigures {
  const texts = useTexts().indicator;
  return useMemo(() => {
    const labels = { total: texts.total, bySex: texts.bySex, ...texts.sexes };
    const breakdowns = breakdownsOf(figures.series.columns, dimensions, labels);
    const breakdown = breakdowns.find(({ key }) => key === wanted) ?? breakdowns[0] ?? NOTHING;
    const series = seriesOf(figures.series.columns, breakdown, dimensions, labels);
    const axisTitle = texts.axisTitle(figures.unit, figures.denominatorLabel);
    const model = lineChartOf(chartInput(figures, series, { newDefinition: texts.newDefinition, axisTitle }));
    return { breakdowns, breakdown, model, table: figureTable(figures, series), lines: series.length };
  }, [figures, dimensions, wanted, texts]);
}
