import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Drawing } from '../figure-drawing';
import { readFonts } from '../typst/typst-assets';
import { typstBinding } from '../typst/typst-binding';

type WorkerAnswer = { readonly pngs: readonly (readonly [string, Uint8Array])[] } | { readonly failure: string };

class PictureError extends Error {
  override readonly name = 'PictureError';
}

/** Drawings as PNG for programs that show no SVG, by name; in a thread of their own. */
export function picturesOf(drawings: ReadonlyMap<string, Drawing>): Promise<ReadonlyMap<string, Buffer>> {
  const pictures = [...drawings].map(([name, drawing]) => ({ name, ...drawing }));
  const worker = new Worker(join(__dirname, 'picture-worker.mjs'), {
    workerData: { binding: typstBinding(), fonts: readFonts(), pictures },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', (answer: WorkerAnswer) => {
      if ('pngs' in answer) resolve(new Map(answer.pngs.map(([name, png]) => [name, Buffer.from(png)])));
      else reject(new PictureError(`Die Abbildungen konnten nicht gezeichnet werden: ${answer.failure}`));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new PictureError(`Das Zeichnen der Abbildungen brach ab (${code}).`)));
  });
}
