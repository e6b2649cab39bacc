import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { SaxesParser } from 'saxes';
import { refuseFile } from '../entry-template/template-refusal';
import { partsOf, percentStyles, sharedTexts, targetsOf } from '../entry-template/workbook-reader';
import { readXml } from '../entry-template/xml-tags';
import type { ZipParts } from '../entry-template/zip-parts';
import type { ListReading } from './list-reading';

/** Unpacked piece by piece; this much of it has millions of cells. */
const MOST_BYTES = 400 * 1024 * 1024;
const MOST_COLUMNS = 60;
const PIECE = 64 * 1024;
const DAMAGED = 'Die Datei ist beschädigt und lässt sich nicht lesen. Bitte speichern Sie sie neu als .xlsx.';

/** The lines of the sheet "Vorjahre", or of the first sheet of another workbook; never the whole sheet at once. */
export async function workbookLines(bytes: Buffer, reading: ListReading): Promise<void> {
  const parts = partsOf(bytes);
  const sheet = sheetPath(parts);
  const packed = sheet === null ? null : parts.packed(sheet);
  if (packed === null) throw refuseFile('Die Arbeitsmappe hat kein Blatt, das sich lesen lässt.');
  const parser = sheetParser(parts, reading);
  const decoder = new TextDecoder();
  const inflate = packed.isDeflated ? createInflateRaw({ chunkSize: PIECE }) : null;
  const pieces = Readable.from(piecesOf(packed.data));
  let unpacked = 0;
  try {
    for await (const piece of inflate === null ? pieces : pieces.pipe(inflate)) {
      const part = piece as Buffer;
      unpacked += part.length;
      if (unpacked > MOST_BYTES) throw refuseFile('Die Datei entpackt sich auf mehr als 400 MB. Bitte teilen Sie sie.');
      parser.write(decoder.decode(part, { stream: true }));
      reading.onProgress((inflate?.bytesWritten ?? unpacked) / packed.data.length);
    }
    parser.close();
  } catch (error) {
    throw String((error as { code?: string }).code).startsWith('Z_') ? refuseFile(DAMAGED) : error;
  }
}

function* piecesOf(data: Buffer): Generator<Buffer> {
  for (let at = 0; at < data.length; at += PIECE) yield data.subarray(at, at + PIECE);
}

function sheetPath(parts: ZipParts): string | null {
  const targets = targetsOf(parts);
  const sheets = new Map<string, string>();
  readXml(parts.text('xl/workbook.xml') ?? '<none/>', {
    open: (name, attributes) => {
      const path = targets.get(attributes['r:id'] ?? '')?.path;
      if (name === 'sheet' && path !== undefined) sheets.set(attributes['name'] ?? '', path);
    },
  });
  return sheets.get('Vorjahre') ?? [...sheets.values()][0] ?? null;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  isFormula: boolean;
  value: string;
}

function sheetParser(parts: ZipParts, reading: ListReading): SaxesParser {
  const pathOf = (type: string): string | undefined =>
    [...targetsOf(parts).values()].find((one) => one.type.endsWith(`/${type}`))?.path;
  const partOf = (type: string): string => parts.text(pathOf(type) ?? '') ?? '';
  const shared = sharedTexts(partOf('sharedStrings'));
  const percent = percentStyles(partOf('styles'));
  const parser = new SaxesParser();
  let line = 0;
  let texts: string[] = [];
  let column = -1;
  let cell: OpenCell | null = null;
  let isValue = false;
  parser.on('error', () => {
    throw refuseFile(DAMAGED);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const bare = name.slice(name.indexOf(':') + 1);
    if (bare === 'mergeCell')
      throw refuseFile(
        `Im Blatt sind Zellen verbunden (${(attributes['ref'] ?? '').slice(0, 20)}). Bitte heben Sie die Verbindung auf, und lesen Sie die Datei neu ein.`,
      );
    if (bare === 'row') {
      line = Number(attributes['r'] ?? line + 1);
      texts = [];
      column = -1;
    } else if (bare === 'c') {
      column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
      cell = { column, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), isFormula: false, value: '' };
    } else if (bare === 'f' && cell !== null) cell.isFormula = true;
    isValue = bare === 'v' || bare === 't';
  });
  const text = (value: string): void => {
    if (isValue && cell !== null) cell.value += value;
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', ({ name }) => {
    const bare = name.slice(name.indexOf(':') + 1);
    isValue = false;
    if (bare === 'c' && cell !== null) {
      if (cell.column < MOST_COLUMNS) {
        while (texts.length < cell.column) texts.push('');
        texts[cell.column] = textOf(cell, shared, percent);
      }
      cell = null;
    } else if (bare === 'row' && texts.some((one) => one !== '')) reading.onLine({ line, texts });
  });
  return parser;
}

/** Without a stored result nobody knows what a formula gives; read like the error it is. */
const NO_RESULT = '#FORMEL!';

function textOf(
  { type, value, style, isFormula }: OpenCell,
  shared: readonly string[],
  percent: ReadonlySet<number>,
): string {
  if (value === '') return isFormula && type !== 'str' ? NO_RESULT : '';
  if (type === 's') return (shared[Number(value)] ?? '').trim();
  if (type === 'b') return value === '1' ? 'WAHR' : 'FALSCH';
  if (type !== 'n') return value.trim();
  const isPercent = percent.has(style);
  const figure = isPercent ? Number(value) * 100 : Number(value);
  // 15 digits are what a spreadsheet keeps; the rest is noise of adding fractions.
  const digits = Number.isSafeInteger(figure)
    ? String(figure)
    : String(Number(figure.toPrecision(15))).replace('.', ',');
  return isPercent ? `${digits} %` : digits;
}

/** "AB7" → 27 */
function columnOf(place: string): number {
  let column = 0;
  for (const letter of place) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column - 1;
}
