import { formatCoordinate, parseCoordinate } from '@teilziel/statistics';
import type { ImportCell, ImportProblem } from './import.types';
import type { IndicatorMapping } from './mapping.schema';

/** Rounding to multiples of 5 moves a figure by at most 2. */
const ROUNDED_TO = 5;
const MOVED = 2;
const SUMMED = ['stock', 'average-stock', 'flow'];

/** Totals that are not the sum of women, men and the others. Told, not refused: offices round, and publish no "divers". */
export function oddSums(cells: readonly ImportCell[], indicators: readonly IndicatorMapping[]): ImportProblem[] {
  const counted = new Set(
    indicators
      .filter(({ unit, aggregation }) => unit === 'Personen' || SUMMED.includes(aggregation))
      .map(({ code }) => code),
  );
  const parts = new Map<string, Map<string, number>>();
  for (const cell of cells) {
    const figure = cell.numerator ?? cell.value;
    const { sex, ...rest } = sexOf(cell);
    if (figure === null || sex === undefined || !(cell.numerator !== null || counted.has(cell.indicator))) continue;
    const place = placeOf(cell, formatCoordinate(rest));
    parts.set(place, (parts.get(place) ?? new Map<string, number>()).set(sex, figure));
  }
  return cells.flatMap((cell) => {
    const total = cell.numerator ?? cell.value;
    const own = parts.get(placeOf(cell, cell.coordinate));
    if (total === null || !own?.has('F') || !own.has('M')) return [];
    const figures = [...own.values()];
    const sum = figures.reduce((before, figure) => before + figure, 0);
    const rounded = [total, ...figures].every((figure) => figure % ROUNDED_TO === 0);
    const allowed = rounded ? MOVED * (figures.length + 1) : 1e-6 * Math.abs(total);
    return Math.abs(sum - total) <= allowed ? [] : [noticeOf(cell, total, sum)];
  });
}

function noticeOf({ line, kommune, indicator, period }: ImportCell, total: number, sum: number): ImportProblem {
  const german = (figure: number): string => figure.toLocaleString('de-DE');
  return {
    line,
    column: null,
    found: german(total),
    kommune,
    message: `${kommune}, ${indicator}, ${period}: insgesamt ${german(total)}, die Geschlechter zusammen aber ${german(sum)}. Prüfen Sie die Zeilen.`,
  };
}

function sexOf({ coordinate }: ImportCell): Record<string, string> {
  return coordinate.includes('sex=') ? parseCoordinate(coordinate) : {};
}

function placeOf({ kommune, indicator, period }: ImportCell, coordinate: string): string {
  return [kommune, indicator, period, coordinate].join('|');
}
