import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { File } from './everything.fixture';
import { zipParts } from './zip-parts.fixture';

/** Part of poppler-utils, a package of the machine and not of this project. */
export const READS_PDF = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    process.stderr.write('poppler-utils fehlt: der Text des Ratsberichts wird nicht angegriffen.\n');
    return false;
  }
})();

export function pdfText(bytes: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'attacked-'));
  try {
    writeFileSync(join(folder, 'bericht.pdf'), bytes);
    const options = { encoding: 'utf8', maxBuffer: 64 << 20 } as const;
    return execFileSync('pdftotext', ['-layout', join(folder, 'bericht.pdf'), '-'], options);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The Protokoll names the moment by the clock of the database and chains its rows by it. */
const OF_THE_MOMENT = /\d{4}-\d\d-\d\dT[\d:.]+Z|[0-9a-f]{64}/g;

/** What two worlds must have in common. Texts, or names of parts with their texts, so that a difference can be read. */
export function comparable({ name, kind, head, bytes }: File): readonly string[] {
  if (name.endsWith('protokoll.csv')) return [bytes.toString('utf8').replaceAll(OF_THE_MOMENT, '#')];
  if (kind === 'xlsx' || kind === 'docx') {
    return [...[...zipParts(bytes)].map(([part, content]) => `${part}\n${content.toString('latin1')}`), head];
  }
  // Curves and bars are drawn from figures too, so the bytes count; the text is there to read what differs.
  if (kind === 'pdf') return [READS_PDF ? pdfText(bytes) : '', bytes.toString('base64'), head];
  // A ZIP file keeps when it was made, so its checksum differs; its parts are compared one by one.
  if (kind === 'mail') return [bytes.toString('utf8').replace(/(\.(?:xlsx|docx)\n  sha-256 )\w+/g, '$1#')];
  // Where blocks differ the hashes of all above them do: what differs by itself is named first.
  return [bytes.toString('utf8').replaceAll(OF_THE_MOMENT, '#'), bytes.toString('utf8'), head];
}

/** Where two texts begin to differ. */
export function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 80), at + 60));
  return `${around(one)} | ${around(other)}`;
}
