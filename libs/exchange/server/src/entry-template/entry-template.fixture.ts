import { templateRows } from '@teilziel/exchange/model';
import { Workbook, type Worksheet } from 'exceljs';
import type { TemplateFacts } from './template-facts';

type Indicators = Parameters<typeof templateRows>[0];

const SEXES = ['F', 'M', 'D', 'N'];
const LABELS = ['Frauen', 'Männer', 'Divers', 'ohne Angabe'];

const cell = (number: number, coordinate: string, label: string): Indicators[number]['cells'][number] => ({
  ...{ cell: number, coordinate, label, numerator: null, denominator: null, value: null, status: 'A', locked: false },
});
const bySex = [cell(0, '', 'Insgesamt'), ...SEXES.map((sex, at) => cell(at + 1, `sex=${sex}`, LABELS[at] ?? ''))];

const common = { decimals: 1, factor: 100, numeratorLabel: null, denominatorLabel: null, lock: null };

/** A count by sex, a rate by sex, a value, one that looks like a formula, and one that is locked. */
export const INDICATORS: Indicators = [
  { ...common, code: 'K-1', name: 'Kursplätze', number: '3.1', unit: 'Plätze', shape: 'COUNT', cells: bySex },
  {
    ...{ ...common, code: 'K-2', name: 'Bestandene Kurse', number: '3.2', unit: '%', shape: 'RATE', cells: bySex },
    ...{ numeratorLabel: 'bestanden', denominatorLabel: 'Teilnehmende' },
  },
  {
    ...common,
    code: 'K-3',
    name: '=HYPERLINK("x")',
    number: null,
    unit: 'Jahre',
    shape: 'VALUE',
    cells: [cell(0, '', 'Insgesamt')],
  },
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

/** A filled template: the workbook as somebody's spreadsheet saves it after the change. */
export async function changed(bytes: Buffer, change: (workbook: Workbook) => void): Promise<Buffer> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
  change(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The sheet one fills in. */
export const entryOf = (workbook: Workbook): Worksheet => {
  const sheet = workbook.getWorksheet('Erfassung');
  if (sheet === undefined) throw new Error('Die Vorlage hat kein Blatt „Erfassung“.');
  return sheet;
};

/** A zip file with one unpacked part. */
export function zipOf(name: string, text: string): Buffer {
  const [path, data] = [Buffer.from(name), Buffer.from(text)];
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(data.length, 22);
  local.writeUInt16LE(path.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt32LE(data.length, 24);
  central.writeUInt16LE(path.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + path.length, 12);
  end.writeUInt32LE(30 + path.length + data.length, 16);
  return Buffer.concat([local, path, data, central, path, end]);
}
