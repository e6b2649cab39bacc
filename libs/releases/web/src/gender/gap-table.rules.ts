import { signedNumber } from '@teilziel/charts/model';
import type { GapFigures } from '@teilziel/graphql-client';
import { formatCoordinate, formatNumber, formatObservation, parseCoordinate, tooFewCases } from '@teilziel/statistics';
import type { ObsStatus } from '@teilziel/statistics';
import type { Columns } from '../indicator/breakdown.rules';

export interface TextCell {
  readonly text: string;
  readonly secret: boolean;
}

export const SEX_PARTS = ['NUMERATOR', 'DENOMINATOR', 'VALUE'] as const;

/** Cases, persons, rate: as SEX_PARTS says. */
export type SexCells = readonly [TextCell, TextCell, TextCell];

export interface GapTableRow {
  readonly key: string;
  readonly label: string;
  readonly period: string;
  /** "" is everybody. */
  readonly part: string;
  readonly women: SexCells;
  readonly men: SexCells;
  readonly gap: TextCell;
  readonly range: TextCell;
  readonly afterBreak: boolean;
  readonly total: boolean;
}

const count = (value: number | null): TextCell => ({
  text: value === null ? '.' : formatNumber(value, 0),
  secret: value === null,
});

/** A rate of few cases stands in brackets (docs/methods/gender.md), whatever its status. */
function sexCells(columns: Columns, cell: string, at: number, decimals: number): SexCells {
  const column = columns.cells.indexOf(cell);
  const [numerator, denominator] = [columns.numerator[column]?.[at] ?? null, columns.denominator[column]?.[at] ?? null];
  const status = (columns.status[column]?.[at] as ObsStatus | undefined) ?? 'O';
  const value = columns.value[column]?.[at] ?? null;
  const { text } = formatObservation({ value, status }, decimals);
  if (value === null) {
    const absent = { text, secret: status === 'Q' || status === 'K' };
    // What is beside a secret rate and is shown stays shown: the persons of the denominator.
    return [absent, denominator === null ? absent : count(denominator), absent];
  }
  const few = numerator !== null && tooFewCases({ numerator, denominator }) && !text.startsWith('(');
  return [count(numerator), count(denominator), { text: few ? `(${text})` : text, secret: false }];
}

export interface GapWords {
  readonly words: Readonly<Record<GapFigures['rule'], string>>;
  readonly rangeText: (from: string, to: string) => string;
}

/** Points and range as one reads them: too few cases in brackets, and a word in the place of a range that says nothing. */
export function gapCells(gap: GapFigures | null, { words, rangeText }: GapWords): readonly [TextCell, TextCell] {
  if (gap === null)
    return [
      { text: '…', secret: false },
      { text: '', secret: false },
    ];
  const { rule, points, lower, upper } = gap;
  const secret = rule === 'withheld';
  if (points === null)
    return [
      { text: secret ? '.' : '', secret },
      { text: words[rule], secret },
    ];
  const text = signedNumber(points, 1);
  const shown = { text: rule === 'too-few-cases' ? `(${text})` : text, secret: false };
  const hasRange = rule === 'difference' && lower !== null && upper !== null;
  const range = hasRange ? rangeText(signedNumber(lower, 1), signedNumber(upper, 1)) : words[rule];
  return [shown, { text: range, secret: false }];
}

export interface GapRowInput {
  readonly key: string;
  readonly label: string;
  /** "" is everybody. */
  readonly part: string;
  readonly at: number;
  readonly gap: GapFigures | null;
  readonly afterBreak?: boolean;
  readonly total?: boolean;
}

export function gapTableRow(columns: Columns, input: GapRowInput, decimals: number, words: GapWords): GapTableRow {
  const codes = parseCoordinate(input.part);
  const cells = (sex: string): SexCells => sexCells(columns, formatCoordinate({ ...codes, sex }), input.at, decimals);
  const [gap, range] = gapCells(input.gap, words);
  const { key, label, part, afterBreak = false, total = false } = input;
  const period = columns.periods[input.at] ?? '';
  return { key, label, period, part, women: cells('F'), men: cells('M'), gap, range, afterBreak, total };
}

export function hasSign(rows: readonly GapTableRow[], sign: '.' | '('): boolean {
  return rows.some(({ women, men, gap }) => [...women, ...men, gap].some(({ text }) => text.startsWith(sign)));
}
