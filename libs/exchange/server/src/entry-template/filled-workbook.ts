import {
  type FilledRow,
  FIRST_FIGURE,
  TEMPLATE_HEAD,
  type TemplateRow,
  type TemplateStamp,
} from '@teilziel/exchange/model';
import type { FilledTemplate } from './filled-template';
import type { RawCell } from './sheet-cells';
import { refuseFile } from './template-refusal';
import { columnLetter } from './workbook-formulas';
import { type ReadLine, ReadWorkbook } from './workbook-reader';
import { ID_HEAD } from './workbook-writer';

const FIGURES = [0, 1, 2, 3, 4];

/** A workbook that came back, line by line; `rows` are those of the sheet it is for. */
export function filledWorkbook(bytes: Buffer, rows: readonly TemplateRow[]): FilledTemplate {
  const workbook = new ReadWorkbook(bytes);
  const lines = workbook.lines('Erfassung');
  const head = lines.findIndex((line) => line.text(0) === ID_HEAD);
  const found = lines[head];
  if (found === undefined || TEMPLATE_HEAD.some((text, at) => found.text(at + 1) !== text))
    throw refuseFile(
      'Im Blatt „Erfassung“ fehlt die Kopfzeile der Vorlage, oder Spalten wurden verschoben. Bitte laden Sie die Vorlage neu und übertragen Sie die Zahlen.',
    );
  const known = new Map(rows.map((row) => [row.id, row]));
  return {
    stamp: stampOf(workbook.lines('_')),
    rows: lines.slice(head + 1).flatMap((line) => rowOf(line, known.get(line.text(0)))),
  };
}

function stampOf(lines: readonly ReadLine[]): TemplateStamp {
  const said = new Map(lines.map((line) => [line.text(0), line.text(1)]));
  const word = (name: string): string => said.get(name) ?? '';
  return {
    ...{ version: word('Fassung'), ags: word('AGS'), fachamt: word('Fachamt'), period: word('Zeitraum') },
    checksum: word('Prüfsumme'),
  };
}

function rowOf(line: ReadLine, row: TemplateRow | undefined): FilledRow[] {
  const id = line.text(0);
  for (const column of FIGURES) {
    const cell = line.cell(FIRST_FIGURE + column);
    // The template's own formulas have no result before a spreadsheet has opened it.
    const isOwn = row?.kind === 'computed' || row?.fields[column]?.computed === true;
    if (cell !== null) refuseFormula(cell, `${columnLetter(column)}${line.line}`, isOwn);
  }
  const texts = FIGURES.map((column) => line.text(FIRST_FIGURE + column));
  if (id === '' && texts.some((text) => text !== ''))
    throw refuseFile(
      `Zeile ${line.line} gehört nicht zur Vorlage, enthält aber Zahlen. Bitte übertragen Sie diese in die Zeile ihres Indikators, und löschen Sie Zeile ${line.line}.`,
    );
  return id === '' ? [] : [{ id, line: line.line, texts }];
}

/** A formula counts by its result; without one, or with an error, nobody knows what was meant. */
function refuseFormula({ type, value, isFormula }: RawCell, place: string, isOwn: boolean): void {
  if (type === 'e')
    throw refuseFile(
      `In Zelle ${place} steht der Formelfehler ${value.slice(0, 12)}. Bitte berichtigen Sie die Formel, oder tragen Sie die Zahl ein.`,
    );
  if (isFormula && value === '' && type !== 'str' && !isOwn)
    throw refuseFile(
      `In Zelle ${place} steht eine Formel ohne gespeichertes Ergebnis. Bitte öffnen und speichern Sie die Datei in Excel oder LibreOffice, oder tragen Sie die Zahl ein.`,
    );
}
