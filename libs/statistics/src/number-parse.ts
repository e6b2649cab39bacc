import type { ObsStatus } from './observation';

export type NumberUnit = 'PERCENT' | 'PERMILLE' | 'EUR';

export type ParsedNumber =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly unit?: NumberUnit;
      /** Only where the text says so: "(12)" is U, "12 p" is P, "12 s" is E. */
      readonly status?: ObsStatus;
    }
  | { readonly kind: 'sign'; readonly status: ObsStatus; readonly value: 0 | null }
  /** "1.234" is 1234 in German and 1.234 in English files: the locale must be declared (see `parsePlainNumber`). */
  | { readonly kind: 'ambiguous'; readonly german: number; readonly english: number; readonly message: string }
  | { readonly kind: 'invalid'; readonly message: string };

const ABSENCE: Readonly<Record<string, ObsStatus>> = {
  '.': 'Q',
  '·': 'Q',
  '/': 'U',
  '…': 'O',
  '...': 'O',
  x: 'M',
  'n. e.': 'L',
  'n.e.': 'L',
};
const EXACTLY_ZERO: readonly string[] = ['-', '–', '—', '\u2212'];
const UNITS: Readonly<Record<string, NumberUnit>> = { '%': 'PERCENT', '‰': 'PERMILLE', '€': 'EUR', EUR: 'EUR' };
const STATUS_OF_SUFFIX: Readonly<Record<string, ObsStatus>> = { p: 'P', s: 'E', r: 'A' };

/** Figure, unit, raised letter. The figure keeps digits, signs, dots, commas and grouping spaces. */
const FIGURE = /^([+-]?[\d.,' ]*\d)\s*(%|‰|€|EUR)?\s*([prs])?$/u;
const GROUPED_BY_DOT = /^[+-]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
const GROUPED_BY_SPACE = /^[+-]?[1-9]\d{0,2}( \d{3})+(,\d+)?$/;
const UNGROUPED = /^[+-]?\d+(,\d+)?$/;
const ONE_GROUP_ONLY = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;

/** Every kind of space becomes a plain one, every minus a hyphen. */
function plainCharacters(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\u2212\u2013]/gu, '-')
    .trim();
}

/**
 * Reads a figure or table sign as German offices write them: "1.234,5", "12,5 %", "−3,2", "(12)", "." "/" "…" "x" "-".
 * Never guesses: "1.234" is `ambiguous`, anything else that is not German is `invalid` with a German sentence.
 */
export function parseGermanNumber(text: string): ParsedNumber {
  const plain = plainCharacters(text);
  if (EXACTLY_ZERO.includes(plain)) {
    return { kind: 'sign', status: 'A', value: 0 };
  }
  const absent = ABSENCE[plain.toLowerCase()];
  if (absent !== undefined) {
    return { kind: 'sign', status: absent, value: null };
  }
  if (plain.startsWith('(') && plain.endsWith(')')) {
    const inner = parseFigure(plain.slice(1, -1).trim(), text);
    return inner.kind === 'number' ? { ...inner, status: 'U' } : inner;
  }
  return parseFigure(plain, text);
}

function parseFigure(plain: string, original: string): ParsedNumber {
  const [, figure, unit, suffix] = FIGURE.exec(plain) ?? [];
  if (figure === undefined) {
    return invalid(original);
  }
  if (ONE_GROUP_ONLY.test(figure)) {
    const english = Number(figure);
    return {
      kind: 'ambiguous',
      german: Number(figure.replace('.', '')),
      english,
      message: `„${original.trim()}“ kann deutsch oder englisch gemeint sein. Bitte angeben, ob die Datei Dezimalkomma oder Dezimalpunkt benutzt.`,
    };
  }
  const value = germanValue(figure);
  if (value === null) {
    return invalid(original);
  }
  return {
    kind: 'number',
    value,
    ...(unit === undefined ? {} : { unit: UNITS[unit] }),
    ...(suffix === undefined ? {} : { status: STATUS_OF_SUFFIX[suffix] }),
  };
}

function germanValue(figure: string): number | null {
  if (![GROUPED_BY_DOT, GROUPED_BY_SPACE, UNGROUPED].some((shape) => shape.test(figure))) {
    return null;
  }
  return Number(figure.replace(/[. ]/g, '').replace(',', '.')) + 0;
}

function invalid(original: string): ParsedNumber {
  const shown = original.trim();
  return {
    kind: 'invalid',
    message:
      shown === ''
        ? 'Das Feld ist leer. Bitte eine Zahl oder ein Zeichen wie „.“ oder „-“ eintragen.'
        : `„${shown}“ ist keine Zahl. Erwartet wird zum Beispiel 1.234,5 oder 12,5 %.`,
  };
}

const WITH_POINT = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const WITH_COMMA = /^[+-]?(\d+(,\d*)?|,\d+)(e[+-]?\d+)?$/i;

/**
 * Reads a figure of a file whose decimal sign is declared: exponent and leading + allowed, no unit. With 'comma' dots
 * (or spaces) may group thousands; with 'point' nothing may group, since "1,234" is more often a wrong declaration
 * than a thousand. Null where the text is no finite figure.
 */
export function parsePlainNumber(text: string, decimalSign: 'point' | 'comma'): number | null {
  const plain = plainCharacters(text);
  if (decimalSign === 'comma' && (GROUPED_BY_DOT.test(plain) || GROUPED_BY_SPACE.test(plain))) {
    return germanValue(plain);
  }
  if (!(decimalSign === 'point' ? WITH_POINT : WITH_COMMA).test(plain)) {
    return null;
  }
  const value = Number(plain.replace(',', '.')) + 0;
  return Number.isFinite(value) ? value : null;
}
