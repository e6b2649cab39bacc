import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { CsvTable, Mapping } from '@teilziel/exchange/model';
import { OperatorError } from '@teilziel/platform';
import { decodeText } from './decode-text';

export interface CsvFile extends CsvTable {
  readonly name: string;
  readonly sha256: Buffer;
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

const NOT_READABLE: Readonly<Record<string, string>> = {
  ENOENT: 'gibt es nicht. Prüfen Sie den Pfad.',
  EISDIR: 'ist ein Ordner. Nennen Sie die Dateien darin, zum Beispiel ordner/*.csv.',
  EACCES: 'darf dieser Benutzer nicht lesen. Prüfen Sie die Rechte.',
};

/** Reads a file as text in its declared encoding and splits it into rows; rows without any text are nothing. */
export async function readCsvFile(path: string, mapping: Mapping): Promise<CsvFile> {
  const name = basename(path);
  const bytes = await readFile(path).catch((error: { code?: string }) => {
    throw new OperatorError(
      `Die Datei ${path} ${NOT_READABLE[error.code ?? ''] ?? 'lässt sich nicht lesen. Prüfen Sie Pfad und Rechte.'}`,
    );
  });
  // One kind of line end: csv-parse takes the first it meets for all and counts "\r\n" inside quotes twice.
  const text = decodeText(bytes, mapping.encoding, name).replace(/\r\n?/g, '\n');
  const parsed = parseLines(text, mapping.delimiter, name);
  const [header, ...rows] = parsed;
  if (!header)
    throw new OperatorError(`Die Datei ${name} ist leer. Erwartet wird eine Überschrift und darunter Zeilen.`);
  refuseOtherDelimiter(header.record, mapping.delimiter, name);
  if (rows.length === 0)
    throw new OperatorError(
      `Die Datei ${name} enthält nur die Überschrift. Prüfen Sie, ob die Ausgabe vollständig ist.`,
    );
  return {
    name,
    sha256: createHash('sha256').update(bytes).digest(),
    header: header.record,
    headerLine: firstLineOf(header),
    rows: rows.map((row) => ({ line: firstLineOf(row), fields: row.record })),
  };
}

/** csv-parse counts the line a record ends in; a quoted field may have brought line ends of its own. */
function firstLineOf({ record, info }: Parsed): number {
  return info.lines - record.reduce((sum, field) => sum + (field.split('\n').length - 1), 0);
}

/** Every mapping names at least a period and a figure, so one column means that another sign separates them. */
function refuseOtherDelimiter([only = '', ...more]: readonly string[], delimiter: string, name: string): void {
  const other =
    more.length > 0 ? undefined : [';', ',', '\t', '|'].find((sign) => sign !== delimiter && only.includes(sign));
  if (other === undefined) return;
  const spelled = (sign: string): string => (sign === '\t' ? '"\\t" (Tabulator)' : `'${sign}'`);
  throw new OperatorError(
    `${name}, Zeile 1: Die Zuordnung nennt das Trennzeichen ${spelled(delimiter)}, die Datei trennt aber anders. Tragen Sie in der Zuordnung „delimiter: ${spelled(other)}“ ein.`,
  );
}

function parseLines(text: string, delimiter: string, name: string): Parsed[] {
  try {
    // `relax_column_count`: rows of another width are told to the person row by row instead of ending the reading.
    return parse(text, {
      delimiter,
      info: true,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as Parsed[];
  } catch (error) {
    throw new OperatorError(quoteProblem(text, name, error as { code?: string; lines?: number; records?: number }));
  }
}

function quoteProblem(text: string, name: string, { code, lines }: { code?: string; lines?: number }): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    const line = lineOfOpenQuote(text);
    return `${name}, Zeile ${line}: Hier beginnt ein Anführungszeichen, das nicht wieder geschlossen wird. Ergänzen oder löschen Sie es.`;
  }
  const place = lines === undefined ? name : `${name}, Zeile ${lines}`;
  return `${place}: Ein Anführungszeichen steht an der falschen Stelle. Innerhalb eines Feldes muss es verdoppelt werden ("").`;
}

/** The last quote that opens: all before it come in pairs. */
function lineOfOpenQuote(text: string): number {
  const before = text.slice(0, text.lastIndexOf('"'));
  return before.split('\n').length;
}
