import { setImmediate as nextTurn } from 'node:timers/promises';
import { csvLines, delimiterOf, OpenQuote } from '@teilziel/exchange/model';
import { OperatorError } from '@teilziel/platform';
import { textOf } from '../entry-template/template-csv';
import { refuseFile } from '../entry-template/template-refusal';
import type { ListReading } from './list-reading';
import { workbookLines } from './workbook-lines';

const ZIP = '504b0304';
const OLD_EXCEL = 'd0cf11e0';
const AT_ONCE = 2000;

/** A list line by line, whatever its format; others get their turn in between. */
export async function listLines(bytes: Buffer, reading: ListReading): Promise<void> {
  const start = bytes.subarray(0, 4).toString('hex');
  if (start === ZIP || start === OLD_EXCEL) return workbookLines(bytes, reading);
  const text = decoded(bytes);
  const delimiter = delimiterOf(text);
  let count = 0;
  try {
    for (const { line, fields, end } of csvLines(text, delimiter)) {
      // The apostrophe that kept a spreadsheet from running a text.
      for (let at = 0; at < fields.length; at += 1)
        if (fields[at]?.startsWith("'")) fields[at] = fields[at]?.replace(/^'(?=\s*[=+\-@])/, '') ?? '';
      reading.onLine({ line, texts: fields });
      count += 1;
      if (count % AT_ONCE > 0) continue;
      reading.onProgress(end / text.length);
      await nextTurn();
    }
  } catch (error) {
    if (error instanceof OpenQuote) throw refuseFile(`${error.message} Ergänzen oder löschen Sie es.`);
    throw error;
  }
}

function decoded(bytes: Buffer): string {
  try {
    return textOf(bytes).replace(/^\uFEFF/, '');
  } catch (error) {
    const own = error instanceof OperatorError ? ` ${error.message}` : '';
    throw refuseFile(`Die Datei lässt sich nicht als CSV lesen.${own} Bitte speichern Sie sie als „CSV UTF-8“.`);
  }
}
