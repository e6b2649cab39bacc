import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { CsvTable, Mapping } from '@teilziel/exchange/model';
import { OperatorError } from '@teilziel/platform';

export interface CsvFile extends CsvTable {
  readonly name: string;
  readonly sha256: Buffer;
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** Reads a file as text in its declared encoding; a byte order mark is taken off. */
export async function readCsvFile(path: string, mapping: Mapping): Promise<CsvFile> {
  const name = basename(path);
  const bytes = await readFile(path).catch(() => {
    throw new OperatorError(`Die Datei ${path} lässt sich nicht lesen. Prüfen Sie Pfad und Rechte.`);
  });
  const parsed = parseLines(decode(bytes, mapping.encoding, name), mapping.delimiter, name);
  const [header, ...rows] = parsed;
  if (!header) throw new OperatorError(`Die Datei ${name} ist leer.`);
  return {
    name,
    sha256: createHash('sha256').update(bytes).digest(),
    header: header.record,
    rows: rows.map(({ record, info }) => ({ line: info.lines, fields: record })),
  };
}

function decode(bytes: Buffer, encoding: string, name: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new OperatorError(
      `Die Datei ${name} ist nicht in ${encoding} geschrieben. Tragen Sie in der Zuordnung unter „encoding“ die richtige Kodierung ein (meist windows-1252).`,
    );
  }
}

function parseLines(text: string, delimiter: string, name: string): Parsed[] {
  try {
    // `relax_column_count`: rows of another width are told to the person row by row instead of ending the reading.
    return parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Parsed[];
  } catch (error) {
    const line = (error as { lines?: number }).lines;
    throw new OperatorError(
      `${name}${line === undefined ? '' : `, Zeile ${line}`}: Ein Anführungszeichen steht an der falschen Stelle. Prüfen Sie die Zeile.`,
    );
  }
}
