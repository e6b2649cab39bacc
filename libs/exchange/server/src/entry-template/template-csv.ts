import { parse } from 'csv-parse/sync';
import { FIRST_FIGURE, shownText, TEMPLATE_HEAD, TEMPLATE_VERSION } from '@teilziel/exchange/model';
import { csvField, OperatorError } from '@teilziel/platform';
import { decodeText } from '../decode-text';
import type { FilledTemplate } from './filled-template';
import { checksumOf, type TemplateFacts } from './template-facts';
import { refuseFile } from './template-refusal';
import { ID_HEAD } from './workbook-writer';

/** Excel in German reads UTF-8 only after a byte order mark and columns by ";". */
const BOM = '\uFEFF';
const LINE = '\r\n';
const STAMP_HEAD = 'Vorlage';
const HEAD: readonly string[] = [ID_HEAD, ...TEMPLATE_HEAD, STAMP_HEAD];

/** The lines of the workbook as text; the last column says of every line what the template is for. */
export function templateCsv({ of, rows }: TemplateFacts): string {
  const checksum = checksumOf(
    of,
    rows.map(({ id }) => id),
  );
  const stamp = [TEMPLATE_VERSION, of.ags, of.fachamt, of.period, checksum].join(' ');
  const lines = rows.map(({ id, number, label, note, fields }) => [
    ...[id, number, label, note],
    ...fields.map((field) => (field === null ? '' : shownText(field.shown))),
    stamp,
  ]);
  return BOM + [HEAD, ...lines].map((line) => line.map((field) => csvField(field)).join(';') + LINE).join('');
}

export function filledCsv(bytes: Buffer): FilledTemplate {
  const lines = linesOf(bytes);
  const [head = [], ...rest] = lines;
  if (HEAD.some((text, at) => head[at]?.trim() !== text))
    throw refuseFile(
      'Die Datei ist keine CSV-Vorlage dieser Erfassung, oder ihre Spalten wurden verschoben. Bitte laden Sie die Vorlage neu und übertragen Sie die Zahlen.',
    );
  const stamps = new Set(rest.map((line) => (line[HEAD.length - 1] ?? '').trim()));
  if (stamps.size !== 1)
    throw refuseFile(
      'In der Spalte „Vorlage“ fehlen Angaben, oder sie wurden geändert. Bitte laden Sie die Vorlage neu.',
    );
  const [version = '', ags = '', fachamt = '', period = '', checksum = ''] = ([...stamps][0] ?? '').split(' ');
  const rows = rest.map((line, at) => ({
    ...{ id: line[0] ?? '', line: at + 2 },
    texts: line.slice(FIRST_FIGURE, FIRST_FIGURE + 5),
  }));
  return { stamp: { version, ags, fachamt, period, checksum }, rows };
}

function linesOf(bytes: Buffer): string[][] {
  try {
    const text = textOf(bytes).replace(/\r\n?/g, '\n');
    // Excel takes the sign of the computer's language, other programs a comma or a tab.
    const first = text.slice(0, Math.max(0, text.indexOf('\n')));
    const delimiter = [';', '\t', ','].find(
      (sign) => first.includes(`${ID_HEAD}${sign}`) || first.includes(`"${sign}`),
    );
    const lines: string[][] = parse(text, {
      ...{ delimiter: delimiter ?? ';', record_delimiter: '\n', bom: true, relax_column_count: true },
      skip_records_with_empty_values: true,
    });
    // The apostrophe that kept a spreadsheet from running a text.
    return lines.map((line) => line.map((field) => field.replace(/^'(?=\s*[=+\-@])/, '')));
  } catch (error) {
    const own = error instanceof OperatorError ? ` ${error.message}` : '';
    throw refuseFile(`Die Datei lässt sich nicht als CSV lesen.${own} Bitte speichern Sie sie als „CSV UTF-8“.`);
  }
}

/** "CSV UTF-8" or what Excel calls "CSV": whichever the bytes are. */
export function textOf(bytes: Buffer): string {
  try {
    return decodeText(bytes, 'utf-8', 'CSV');
  } catch (error) {
    if (bytes.subarray(0, 2).toString('latin1') === 'PK' || bytes[0] === 0xd0) throw error;
    return decodeText(bytes, 'windows-1252', 'CSV');
  }
}
