import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Part of poppler-utils, a package of the machine and not of this project. */
const PROBE = 'pdfinfo';

/** Whether poppler-utils is on this machine; tests that read a PDF skip without it. */
export function hasPoppler(): boolean {
  try {
    execFileSync(PROBE, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    process.stderr.write(
      'poppler-utils fehlt: Prüfungen des PDF-Inhalts werden übersprungen (apt-get install poppler-utils).\n',
    );
    return false;
  }
}

/** Output of a poppler command on these bytes; "FILE" in the arguments stands for the file. */
export function onPdf(bytes: Buffer, command: string, args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'ratsbericht-'));
  const path = join(folder, 'bericht.pdf');
  try {
    writeFileSync(path, bytes);
    const filled = args.map((arg) => (arg === 'FILE' ? path : arg));
    return execFileSync(command, filled, {
      encoding: 'utf8',
      maxBuffer: 64 << 20,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
