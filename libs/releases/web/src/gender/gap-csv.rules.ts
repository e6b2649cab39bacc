import type { GapFigures } from '@teilziel/graphql-client';
import { formatNumber } from '@teilziel/statistics';
import type { GapTableRow } from './gap-table.rules';

/** Spreadsheets take a hyphen for a minus and no points between thousands. */
const plain = (text: string): string =>
  text.replaceAll('−', '-').replace(/^\d{1,3}(\.\d{3})+$/, (n) => n.replaceAll('.', ''));
const number = (value: number | null): string => (value === null ? '' : plain(formatNumber(value, 1)));
const field = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const HEAD = [
  'Zeitraum',
  'Zeitraum (Code)',
  ...['Frauen', 'Männer'].flatMap((sex) => [`${sex}: Zähler`, `${sex}: Nenner`, `${sex}: Quote (%)`]),
  'Abstand (Punkte)',
  'Bereich von',
  'Bereich bis',
  'Aussage',
  'Bruch',
];

/**
 * What the gap chart shows and nothing else, one line a period, in the form of the other files (semicolon, decimal comma).
 * The range stands for every gap that has one, also where the words say that it is not secured.
 */
export function gapCsv(
  rows: readonly GapTableRow[],
  gaps: readonly (GapFigures | null)[],
  words: Readonly<Record<GapFigures['rule'], string>>,
): string {
  const lines = rows.map((row, at) => {
    const gap = gaps[at] ?? null;
    return [
      row.label,
      row.period,
      ...[...row.women, ...row.men].map(({ text }) => plain(text)),
      gap?.points === null ? row.gap.text : number(gap?.points ?? null),
      number(gap?.lower ?? null),
      number(gap?.upper ?? null),
      gap === null ? '' : words[gap.rule],
      row.afterBreak ? 'neue Definition' : '',
    ];
  });
  return `\uFEFF${[HEAD, ...lines].map((line) => line.map(field).join(';')).join('\r\n')}\r\n`;
}
