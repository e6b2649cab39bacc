import { type RawCell, type RawLine, sheetCells } from './sheet-cells';
import { refuseFile } from './template-refusal';
import { readXml } from './xml-tags';
import { ZipParts } from './zip-parts';

export interface ReadLine {
  readonly line: number;
  /** Text of the cell, its figures in German; formulas by their last result. */
  readonly text: (column: number) => string;
  readonly cell: (column: number) => RawCell | null;
}

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';
const OLD_EXCEL = 'd0cf11e0';
const ZIP = '504b0304';

const NO_TEMPLATE = 'Die Datei ist keine Vorlage dieser Erfassung. Bitte laden Sie die Vorlage dieser Seite.';

/** A workbook in the format of Excel since 2007: only what a template is made of is unpacked and read. */
export class ReadWorkbook {
  private readonly sheets: ReadonlyMap<string, string>;
  private readonly shared: readonly string[];
  private readonly percent: ReadonlySet<number>;

  constructor(bytes: Buffer) {
    const parts = partsOf(bytes);
    const targets = targetsOf(parts);
    const book = parts.text('xl/workbook.xml') ?? '';
    const sheets = new Map<string, string>();
    readXml(book, {
      open: (name, attributes) => {
        const path = targets.get(attributes['r:id'] ?? '')?.path;
        // Other sheets are nobody's business here and stay packed.
        if (name === 'sheet' && path !== undefined && ['Erfassung', '_'].includes(attributes['name'] ?? ''))
          sheets.set(attributes['name'] ?? '', parts.text(path) ?? '');
      },
    });
    this.sheets = sheets;
    const ofType = (type: string): string => {
      const path = [...targets.values()].find((one) => one.type.endsWith(`/${type}`))?.path;
      return (path === undefined ? null : parts.text(path)) ?? '';
    };
    this.shared = sharedTexts(ofType('sharedStrings'));
    this.percent = percentStyles(ofType('styles'));
  }

  lines(sheet: string): ReadLine[] {
    const xml = this.sheets.get(sheet);
    if (xml === undefined || xml === '') throw refuseFile(NO_TEMPLATE);
    return sheetCells(xml, sheet).map((line) => this.readLine(line));
  }

  private readLine({ line, cells }: RawLine): ReadLine {
    const cell = (column: number): RawCell | null => cells.get(column) ?? null;
    return { line, cell, text: (column) => this.textOf(cell(column)) };
  }

  private textOf(cell: RawCell | null): string {
    if (cell === null || cell.value === '') return '';
    if (cell.type === 's') return (this.shared[Number(cell.value)] ?? '').trim();
    if (cell.type === 'b') return cell.value === '1' ? 'WAHR' : 'FALSCH';
    if (cell.type !== 'n') return cell.value.trim();
    const figure = Number(cell.value);
    const isPercent = this.percent.has(cell.style);
    // 15 digits are what a spreadsheet keeps; the rest is noise of adding fractions.
    const digits = String(Number((isPercent ? figure * 100 : figure).toPrecision(15))).replace('.', ',');
    return isPercent ? `${digits} %` : digits;
  }
}

export function partsOf(bytes: Buffer): ZipParts {
  const start = bytes.subarray(0, 4).toString('hex');
  if (start === OLD_EXCEL)
    throw refuseFile(
      'Das ist eine Datei im alten Format .xls oder eine mit Kennwort geschützte Datei. Bitte speichern Sie sie ohne Kennwort als Excel-Arbeitsmappe (.xlsx).',
    );
  if (start !== ZIP)
    throw refuseFile(
      'Das ist keine Excel-Arbeitsmappe (.xlsx). Eine Textdatei wie .csv lesen Sie bitte als CSV-Vorlage ein.',
    );
  const parts = ZipParts.of(bytes);
  if (parts.has('mimetype') && (parts.text('mimetype') ?? '').startsWith(OPEN_DOCUMENT))
    throw refuseFile(
      'Das ist eine Datei von LibreOffice (.ods). Bitte speichern Sie sie mit „Speichern unter“ als Excel-Arbeitsmappe (.xlsx).',
    );
  if (!parts.has('xl/workbook.xml')) throw refuseFile('Das ist keine Excel-Arbeitsmappe (.xlsx).');
  return parts;
}

export interface Target {
  readonly path: string;
  readonly type: string;
}

export function targetsOf(parts: ZipParts): Map<string, Target> {
  const targets = new Map<string, Target>();
  readXml(parts.text('xl/_rels/workbook.xml.rels') ?? '<none/>', {
    open: (name, { Id: id = '', Target: target = '', Type: type = '' }) => {
      if (name !== 'Relationship') return;
      targets.set(id, { path: target.startsWith('/') ? target.slice(1) : `xl/${target}`, type });
    },
  });
  return targets;
}

export function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let isText = false;
  // Phonetic hints (rPh) hold texts of their own that nobody sees in the cell.
  let isHint = false;
  if (xml !== '')
    readXml(xml, {
      open: (name) => {
        if (name === 'si') texts.push('');
        if (name === 'rPh') isHint = true;
        isText = name === 't' && !isHint;
      },
      text: (text) => {
        if (isText) texts[texts.length - 1] += text;
      },
      close: (name) => {
        isText = false;
        if (name === 'rPh') isHint = false;
      },
    });
  return texts;
}

/** Built in are "0%" and "0.00%" (ECMA-376, 18.8.30). */
const PERCENT_FORMATS = ['9', '10'];

/** Styles that show a figure as per cent: 0.125 stands there as 12,5 %. */
export function percentStyles(xml: string): Set<number> {
  const formats = new Set(PERCENT_FORMATS);
  const styles = new Set<number>();
  let isCellStyle = false;
  let count = 0;
  if (xml !== '')
    readXml(xml, {
      open: (name, { numFmtId = '', formatCode = '' }) => {
        if (name === 'numFmt' && formatCode.replace(/"[^"]*"/g, '').includes('%')) formats.add(numFmtId);
        if (name === 'cellXfs') isCellStyle = true;
        if (name !== 'xf' || !isCellStyle) return;
        if (formats.has(numFmtId)) styles.add(count);
        count += 1;
      },
      close: (name) => {
        if (name === 'cellXfs') isCellStyle = false;
      },
    });
  return styles;
}
