import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReportDocument } from '@teilziel/ratsbericht/model';
import { readFonts } from './typst-assets';
import { typstBinding } from './typst-binding';
import { type TypstJob, typstJob } from './typst-job';

type WorkerAnswer = { readonly pdf: Uint8Array } | { readonly failure: string };

/** The typesetting refused the document: missing alternative text, a skipped heading level, a missing title. */
class TypesettingError extends Error {
  override readonly name = 'TypesettingError';
}

/** Typesets in a thread of its own. PDF/UA-1 is enforced: what a screen reader could not read gives an error, no file. */
export function typeset(job: TypstJob): Promise<Buffer> {
  const worker = new Worker(join(__dirname, 'typst-worker.mjs'), {
    workerData: { binding: typstBinding(), files: job.files, fonts: readFonts(), createdAt: job.createdAt },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', (answer: WorkerAnswer) => {
      if ('pdf' in answer) {
        resolve(Buffer.from(answer.pdf));
      } else {
        reject(new TypesettingError(`Der Ratsbericht konnte nicht gesetzt werden: ${answer.failure}`));
      }
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new TypesettingError(`Der Satz des Ratsberichts brach ab (${code}).`)));
  });
}

/** The document as a tagged PDF. The same document gives the same bytes. */
export async function renderPdf(report: ReportDocument): Promise<Buffer> {
  return typeset(await typstJob(report));
}
