import type { ChainEntry } from '@teilziel/identity/model';
import { csvField } from '@teilziel/platform';
import type { AuditLine } from './audit-reader.service';

/** Excel in German reads UTF-8 only after a byte order mark and columns by ";". */
const BOM = '\uFEFF';
const LINE = '\r\n';

/** The last five columns are what the hash is made of, so that others can follow the chain without this program. */
const HEAD = [
  ...['Nummer', 'Zeitpunkt (UTC)', 'Person', 'Was', 'Kennung der Person', 'Aktion', 'Einzelheiten'],
  ...['Prüfsumme davor', 'Prüfsumme'],
];

export const auditCsvHead = (): string => BOM + lineOf(HEAD);

export function auditCsvLines(entries: readonly ChainEntry[], lines: readonly AuditLine[]): string {
  return entries
    .map(({ number, at, person, action, details, previousHash, hash }, index) =>
      lineOf([
        ...[String(number), at, lines[index]?.person ?? '', lines[index]?.text ?? ''],
        ...[person, action, details, previousHash, hash],
      ]),
    )
    .join('');
}

const lineOf = (fields: readonly string[]): string => fields.map((field) => csvField(field)).join(';') + LINE;
