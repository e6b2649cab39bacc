import type { IndicatorFiguresFragment, IndicatorPageQuery } from '@teilziel/graphql-client';
import type { LineSeriesInput } from '@teilziel/charts/model';
import { formatCoordinate, parseCoordinate, statusHasValue } from '@teilziel/statistics';
import type { ObsStatus } from '@teilziel/statistics';

type Columns = IndicatorFiguresFragment['series']['columns'];
export type Dimensions = NonNullable<IndicatorPageQuery['release']>['dimensions'];

export interface SexLabels {
  readonly total: string;
  readonly bySex: string;
  readonly F: string;
  readonly M: string;
  readonly D: string;
  readonly N: string;
}

/** One line of chart and table. */
export interface FigureSeries extends LineSeriesInput {
  readonly status: string;
  readonly numerator: readonly (number | null)[];
  readonly denominator: readonly (number | null)[];
}

/** A way to take the figures apart; `key` stands in the address. */
export interface Breakdown {
  readonly key: string;
  readonly label: string;
  /** First the total, then its parts. */
  readonly cells: readonly string[];
}

const SEX = 'sex';
const SEX_ORDER = ['F', 'M', 'D', 'N'] as const;
const SEX_ROLES = { F: 'women', M: 'men', D: 'divers', N: 'other' } as const;
type SexCode = (typeof SEX_ORDER)[number];

const isSex = (code: string | undefined): code is SexCode => SEX_ORDER.some((known) => known === code);

function bySex(cells: readonly string[], within: Readonly<Record<string, string>>): readonly string[] {
  const wanted = [formatCoordinate(within), ...SEX_ORDER.map((code) => formatCoordinate({ ...within, sex: code }))];
  return wanted.filter((cell) => cells.includes(cell));
}

function labelOf(dimensions: Dimensions, dimension: string, code?: string): string {
  const known = dimensions.find((one) => one.code === dimension);
  if (code === undefined) return known?.label ?? dimension;
  return known?.codes.find((one) => one.code === code)?.label ?? code;
}

/** By sex first; then each other dimension; then sex within each of its codes. A figure without parts has its total. */
export function breakdownsOf(columns: Columns, dimensions: Dimensions, labels: SexLabels): readonly Breakdown[] {
  const parsed = columns.cells.map((cell) => ({ cell, codes: parseCoordinate(cell) }));
  const others = [...new Set(parsed.flatMap(({ codes }) => Object.keys(codes)))].filter((one) => one !== SEX).sort();
  const single = (dimension: string): readonly { cell: string; code: string }[] =>
    parsed.flatMap(({ cell, codes }) => {
      const code = codes[dimension];
      return code !== undefined && Object.keys(codes).length === 1 ? [{ cell, code }] : [];
    });
  const order = (dimension: string, code: string): number => {
    const at = dimensions.find((one) => one.code === dimension)?.codes.findIndex((one) => one.code === code) ?? -1;
    return at < 0 ? Number.MAX_SAFE_INTEGER : at;
  };
  const total = columns.cells.includes('') ? [''] : [];
  const byOther = others.flatMap((dimension): readonly Breakdown[] => {
    const parts = single(dimension).toSorted((a, b) => order(dimension, a.code) - order(dimension, b.code));
    if (parts.length === 0) return [];
    const crossed = parts.flatMap(({ code }): readonly Breakdown[] => {
      const cells = bySex(columns.cells, { [dimension]: code });
      const label = `${labelOf(dimensions, dimension, code)}: ${labels.bySex}`;
      return cells.length > 1 ? [{ key: `${dimension}=${code}`, label, cells }] : [];
    });
    const whole = {
      key: dimension,
      label: labelOf(dimensions, dimension),
      cells: [...total, ...parts.map(({ cell }) => cell)],
    };
    return [whole, ...crossed];
  });
  const sexes = bySex(columns.cells, {});
  const first = { key: SEX, label: sexes.length > 1 ? labels.bySex : labels.total, cells: sexes };
  return sexes.length > 1 || byOther.length === 0 ? [first, ...byOther] : byOther;
}

export function seriesOf(
  columns: Columns,
  breakdown: Breakdown,
  dimensions: Dimensions,
  labels: SexLabels,
): readonly FigureSeries[] {
  return breakdown.cells.map((cell, position) => {
    const at = columns.cells.indexOf(cell);
    const codes = parseCoordinate(cell);
    const sex = codes[SEX];
    const other = Object.entries(codes).find(([dimension]) => dimension !== SEX);
    const isTotal = sex === undefined && (position === 0 || other === undefined);
    return {
      key: cell === '' ? 'total' : cell,
      role: isTotal ? 'total' : isSex(sex) ? SEX_ROLES[sex] : 'other',
      label: isSex(sex) ? labels[sex] : other ? labelOf(dimensions, other[0], other[1]) : labels.total,
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
