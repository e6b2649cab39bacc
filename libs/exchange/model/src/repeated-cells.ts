import type { ImportCell, ImportProblem } from './import.types';

interface Kept {
  readonly cells: ImportCell[];
  readonly problems: ImportProblem[];
}

/**
 * Keeps one cell a place. The same figure twice: the second row is too much. Different figures: nobody but the office
 * knows which is right, so neither is taken (with --skip-bad the first would win silently).
 */
export function withoutRepeated(cells: readonly ImportCell[]): Kept {
  const byPlace = new Map<string, ImportCell[]>();
  for (const cell of cells) {
    const place = [cell.kommune, cell.indicator, cell.period, cell.coordinate].join('|');
    const same = byPlace.get(place);
    if (same) same.push(cell);
    else byPlace.set(place, [cell]);
  }
  const kept: ImportCell[] = [];
  const problems: ImportProblem[] = [];
  for (const same of byPlace.values()) {
    const [first, ...more] = same;
    if (!first) continue;
    const contradicting = more.some((cell) => figureOf(cell) !== figureOf(first));
    if (!contradicting) kept.push(first);
    for (const cell of contradicting ? same : more) problems.push(problemOf(cell, same, contradicting));
  }
  return { cells: kept, problems };
}

function problemOf(cell: ImportCell, same: readonly ImportCell[], contradicting: boolean): ImportProblem {
  const { line, kommune, indicator, period, coordinate } = cell;
  const place = [kommune, indicator, period, coordinate || 'insgesamt'].join(', ');
  const others = same.filter((other) => other !== cell);
  const lines = others
    .map((other) => (contradicting ? `${other.line} (${figureOf(other)})` : `${other.line}`))
    .join(', ');
  const where = others.length === 1 ? `in Zeile ${lines}` : `in den Zeilen ${lines}`;
  return {
    line,
    column: null,
    found: figureOf(cell),
    kommune,
    message: contradicting
      ? `Für dieselbe Angabe (${place}) steht hier ${figureOf(cell)}, ${where} aber etwas anderes. Löschen Sie die falsche Zeile.`
      : `Dieselbe Angabe (${place}) steht mit demselben Wert schon ${where}. Löschen Sie eine der Zeilen.`,
  };
}

function figureOf({ numerator, denominator, value, status }: ImportCell): string {
  const text = (figure: number): string => figure.toLocaleString('de-DE', { maximumFractionDigits: 20 });
  const figure = numerator ?? value;
  if (figure === null) return `kein Wert (${status})`;
  const whole = denominator === null ? text(figure) : `${text(figure)} von ${text(denominator)}`;
  return status === 'A' ? whole : `${whole} (${status})`;
}
