import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReportDocument } from '@teilziel/ratsbericht/model';
import { composeDocx } from './docx-document';
import type { DocxPictures } from './docx-inline';

/** Compiled beside this file; absent where sources run untranslated (tests). */
const SCRIPT = join(__dirname, 'docx.worker.js');

class CompositionError extends Error {
  override readonly name = 'CompositionError';
}

/** A report of sixty indicators takes some seconds of one core: beside the thread that answers requests. */
export function composeAside(report: ReportDocument, pictures: DocxPictures): Promise<Buffer> {
  if (!existsSync(SCRIPT)) return composeDocx(report, pictures);
  const worker = new Worker(SCRIPT, { workerData: { report, pictures } });
  return new Promise((resolve, reject) => {
    worker.once('message', (bytes: Uint8Array) => resolve(Buffer.from(bytes)));
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new CompositionError(`Das Textdokument brach ab (${code}).`)));
  });
}
