import type { LineSeriesInput } from '@teilziel/charts/model';
import { parseCoordinate, statusHasValue } from '@teilziel/statistics';
import type { ObsStatus } from '@teilziel/statistics';
import { labelOf, SEX, SEX_ORDER } from './breakdown.rules';
import type { Breakdown, Columns, Dimensions, SexLabels } from './breakdown.rules';

/** One line of chart and table. */
export interface FigureSeries extends LineSeriesInput {
  readonly status: string;
  readonly numerator: readonly (number | null)[];
  readonly denominator: readonly (number | null)[];
}

const SEX_ROLES = { F: 'women', M: 'men', D: 'divers', N: 'other', DN: 'divers' } as const;
type SexCode = (typeof SEX_ORDER)[number];

const isSex = (code: string | undefined): code is SexCode => SEX_ORDER.some((known) => known === code);

export function seriesOf(
  columns: Columns,
  breakdown: Breakdown,
  dimensions: Dimensions,
  labels: SexLabels,
): readonly FigureSeries[] {
  const { base, option } = breakdown;
  const fixed = parseCoordinate(base);
  const ofTotal = { role: 'total', label: base === '' ? labels.total : option } as const;
  return breakdown.cells.map((cell) => {
    const at = columns.cells.indexOf(cell);
    const [dimension = '', code = ''] = Object.entries(parseCoordinate(cell)).find(([name]) => !(name in fixed)) ?? [];
    const ofPart =
      dimension === SEX && isSex(code)
        ? { role: SEX_ROLES[code], label: labels[code] }
        : ({ role: 'other', label: labelOf(dimensions, dimension, code) } as const);
    return {
      key: cell === '' ? 'total' : cell,
      ...(cell === base ? ofTotal : ofPart),
      values: columns.value[at] ?? [],
      status: columns.status[at] ?? '',
      numerator: columns.numerator[at] ?? [],
      denominator: columns.denominator[at] ?? [],
    };
  });
}

export function statusOf(series: FigureSeries, at: number): ObsStatus {
  return (series.status[at] as ObsStatus | undefined) ?? 'O';
}

/** The status wins over a figure that stands beside one that forbids it. */
export function valueOf(series: FigureSeries, at: number): number | null {
  const value = series.values[at] ?? null;
  return value !== null && statusHasValue(statusOf(series, at)) ? value : null;
}

/** Four lines can be told apart by dash and marker; the table has the others. */
export const MOST_LINES = 4;

/** The lines the reader chose; without a choice the total and the parts listed first. */
export function shownSeries(all: readonly FigureSeries[], wanted: readonly string[]): readonly FigureSeries[] {
  const chosen = all.filter(({ key }) => wanted.includes(key));
  return (chosen.length > 0 ? chosen : all).slice(0, MOST_LINES);
}

/** Some sources give parts only: then a sentence about the total would deny figures that stand below it. */
export function hasTotal({ cells, value }: Columns): boolean {
  const ofTotal = value[cells.indexOf('')] ?? [];
  return ofTotal.some((figure) => figure !== null) || value.flat().every((figure) => figure === null);
}
