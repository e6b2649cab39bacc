import { templateRows } from '@teilziel/exchange/model';
import { inflateRawSync } from 'node:zlib';
import type { TemplateFacts } from './template-facts';

type Indicators = Parameters<typeof templateRows>[0];

const SEXES = ['F', 'M', 'D', 'N'];
const LABELS = ['Frauen', 'Männer', 'Divers', 'ohne Angabe'];

const cell = (number: number, coordinate: string, label: string): Indicators[number]['cells'][number] => ({
  ...{ cell: number, coordinate, label, numerator: null, denominator: null, value: null, status: 'A', locked: false },
});
const bySex = [
  cell(0, '', 'Insgesamt'),
  ...SEXES.map((sex, at) => cell(at + 1, `sex=${sex}`, LABELS[at] ?? '')),
];

const common = { decimals: 1, factor: 100, numeratorLabel: null, denominatorLabel: null, lock: null };

/** A count by sex, a rate by sex, a value, one that looks like a formula, and one that is locked. */
export const INDICATORS: Indicators = [
  { ...common, code: 'K-1', name: 'Kursplätze', number: '3.1', unit: 'Plätze', shape: 'COUNT', cells: bySex },
  {
    ...{ ...common, code: 'K-2', name: 'Bestandene Kurse', number: '3.2', unit: '%', shape: 'RATE', cells: bySex },
    ...{ numeratorLabel: 'bestanden', denominatorLabel: 'Teilnehmende' },
  },
  { ...common, code: 'K-3', name: '=HYPERLINK("x")', number: null, unit: 'Jahre', shape: 'VALUE', cells: [cell(0, '', 'Insgesamt')] },
  {
    ...{ ...common, code: 'K-4', name: 'Beratungen', number: null, unit: 'Fälle', shape: 'COUNT' },
    lock: 'Abgegeben am 5. Oktober 2026.',
    cells: [{ ...cell(0, '', 'Insgesamt'), numerator: 17, locked: true }],
  },
];

export const facts = (indicators: Indicators = INDICATORS): TemplateFacts => ({
  of: { ags: '99000001', fachamt: 1, period: '2026-Q3' },
  ...{ fachamtName: 'Sozialamt', periodLabel: '3. Quartal 2026', rows: templateRows(indicators) },
});

/** The parts of a workbook as text, to be changed and packed again. */
export function unpacked(bytes: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  const end = bytes.lastIndexOf(Buffer.from('504b0506', 'hex'));
  let at = bytes.readUInt32LE(end + 16);
  for (let read = 0; read < bytes.readUInt16LE(end + 10); read++) {
    const [packed, name, offset] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt32LE(at + 42)];
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const data = bytes.subarray(start, start + packed);
    const text = bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(data) : data;
    parts.set(bytes.toString('utf8', at + 46, at + 46 + name), text.toString('utf8'));
    at += 46 + name + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}
