import type { CellPart, SheetShape } from '@teilziel/observations/model';
import { formatNumber, germanSign, statusHasValue } from '@teilziel/statistics';
import type { Observation, ObsStatus } from '@teilziel/statistics';

export const NOTHING: Observation = { numerator: null, denominator: null, value: null, status: 'A' };

export const SHAPE_PARTS: Readonly<Record<SheetShape, readonly CellPart[]>> = {
  VALUE: ['value'],
  COUNT: ['numerator'],
  RATE: ['denominator', 'numerator'],
};

/** No figure and no sign: nobody has said anything. */
export function isEmpty({ numerator, denominator, value, status }: Observation): boolean {
  return numerator === null && denominator === null && value === null && statusHasValue(status);
}

export function sameFigures(a: Observation, b: Observation): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator && a.value === b.value && a.status === b.status;
}

/** A field says something: its figure, or a sign for the whole cell. */
export function isFilled(figures: Observation, part: CellPart): boolean {
  return figures[part] !== null || !statusHasValue(figures.status);
}

const QUALITY: Readonly<Partial<Record<ObsStatus, (figure: string) => string>>> = {
  U: (figure) => `(${figure})`,
  P: (figure) => `${figure} p`,
  E: (figure) => `${figure} s`,
};

const FRACTION_LIMIT = 10;

/** As it was typed: no grouping dot, which would have to be asked about, and no rounding. */
const plainGerman = (figure: number): string =>
  Math.abs(figure) < 1e15 ? formatNumber(figure, decimalsOf(figure)).replaceAll('.', '') : String(figure);

function decimalsOf(figure: number): number {
  const [, fraction = ''] = String(figure).split('.');
  return Math.min(FRACTION_LIMIT, fraction.length);
}

/** What stands in a field; the quality of a pair stands at what was counted. */
export function textOf(figures: Observation, part: CellPart): string {
  const figure = figures[part];
  if (figure === null) return statusHasValue(figures.status) ? '' : germanSign(figures.status, null);
  const text = plainGerman(figure);
  return part === 'denominator' ? text : (QUALITY[figures.status]?.(text) ?? text);
}

/** One part anew; a figure takes a sign of absence away, a sign takes the part's figure. */
export function withPart(
  figures: Observation,
  part: CellPart,
  entered: { readonly value: number | null; readonly status: ObsStatus },
): Observation {
  const changed = { ...figures, [part]: entered.value };
  if (entered.value === null) return { ...changed, status: entered.status };
  const keeps = part === 'denominator' && entered.status === 'A' && statusHasValue(figures.status);
  return { ...changed, status: keeps ? figures.status : entered.status };
}

/** The whole cell gets a sign of absence: a pair loses both figures. */
export function withSign(figures: Observation, status: ObsStatus): Observation {
  return statusHasValue(status) ? { ...figures, status } : { ...NOTHING, status };
}
