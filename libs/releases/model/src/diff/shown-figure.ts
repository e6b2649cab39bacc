import { formatObservation, parseCoordinate } from '@teilziel/statistics';
import type { ObsStatus } from '@teilziel/statistics';
import type { DimensionBlock, SeriesBlock } from '../blocks';
import type { IndicatorContent } from './release-content';

export interface ShownFigure {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly status: ObsStatus;
}

const SECRET = 'Q';

export const isSecret = (figure: ShownFigure | undefined): boolean => figure?.status === SECRET;
export const isShown = (figure: ShownFigure | undefined): figure is ShownFigure =>
  figure !== undefined && !isSecret(figure) && (figure.value !== null || figure.numerator !== null);

/** Every figure and every sign of a series, by period and cell. */
export function figuresOf(series: SeriesBlock | undefined): ReadonlyMap<string, ReadonlyMap<string, ShownFigure>> {
  if (series === undefined) return new Map();
  return new Map(
    series.periods.map((period, p) => [
      period,
      new Map(
        series.cells.map((cell, c) => {
          const status = (series.status[c]?.[p] ?? 'O') as ObsStatus;
          const at = (columns: SeriesBlock['value']): number | null => columns[c]?.[p] ?? null;
          const figure = {
            numerator: at(series.numerator),
            denominator: at(series.denominator),
            value: at(series.value),
          };
          return [cell, { ...figure, status }];
        }),
      ),
    ]),
  );
}

export function isSameFigure(a: ShownFigure, b: ShownFigure): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator && a.value === b.value && a.status === b.status;
}

/** "54,6 % (1.092 von 2.000)": the counts too, because a rate may stay the same in its last digit while they change. */
export function figureText({ block }: IndicatorContent, figure: ShownFigure): string {
  const { text, sign } = formatObservation(figure, block.decimals, block.unit);
  const counts =
    figure.numerator === null || figure.denominator === null
      ? ''
      : ` (${plain(figure.numerator)} von ${plain(figure.denominator)})`;
  return `${text}${sign === '' ? '' : `\u00a0${sign}`}${counts}`;
}

const plain = (count: number): string =>
  formatObservation({ value: count, status: 'A' }, Number.isInteger(count) ? 0 : 1).text;

/** "Insgesamt", "Frauen, Deutsch". */
export function cellLabel(coordinate: string, dimensions: readonly DimensionBlock[]): string {
  const parts = Object.entries(parseCoordinate(coordinate)).map(([dimension, code]) => {
    const codes = dimensions.find((known) => known.code === dimension)?.codes ?? [];
    return codes.find((known) => known.code === code)?.label ?? code;
  });
  return parts.length === 0 ? 'Insgesamt' : parts.join(', ');
}
