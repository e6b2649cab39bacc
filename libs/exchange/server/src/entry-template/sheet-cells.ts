import { refuseFile } from './template-refusal';
import { readXml } from './xml-tags';

/** A cell as it is stored: `value` is what a formula last gave. */
export interface RawCell {
  /** "s" shared text, "n" figure, "str" or "inlineStr" text, "b" true or false, "e" error, "d" date. */
  readonly type: string;
  readonly value: string;
  readonly style: number;
  readonly isFormula: boolean;
}

/** A line with cells in it, its columns from 0. */
export interface RawLine {
  readonly line: number;
  readonly cells: ReadonlyMap<number, RawCell>;
}

type Open = { -readonly [Key in keyof RawCell]: RawCell[Key] };

/** The cells of a sheet. Merged cells are refused: which figure belongs where cannot be told. */
export function sheetCells(xml: string, sheet: string): RawLine[] {
  const lines: { line: number; cells: Map<number, RawCell> }[] = [];
  let cell: Open | null = null;
  let column = -1;
  let isValue = false;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'mergeCell') throw merged(attributes['ref'] ?? '', sheet);
      if (name === 'row') {
        const line = Number(attributes['r'] ?? (lines.at(-1)?.line ?? 0) + 1);
        lines.push({ line, cells: new Map() });
        column = -1;
      } else if (name === 'c') {
        column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
        const style = Number(attributes['s'] ?? 0);
        cell = { type: attributes['t'] ?? 'n', value: '', style, isFormula: false };
      } else if (name === 'f' && cell !== null) cell.isFormula = true;
      isValue = name === 'v' || name === 't';
    },
    text: (text) => {
      if (isValue && cell !== null) cell.value += text;
    },
    close: (name) => {
      isValue = false;
      if (name !== 'c' || cell === null) return;
      lines.at(-1)?.cells.set(column, cell);
      cell = null;
    },
  });
  return lines;
}

const merged = (ref: string, sheet: string): Error =>
  refuseFile(
    `Im Blatt „${sheet}“ sind Zellen verbunden (${ref.slice(0, 20)}). Bitte heben Sie die Verbindung auf, und lesen Sie die Datei neu ein.`,
  );

/** "AB7" → 27 */
function columnOf(place: string): number {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0] ?? 'A';
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
