import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ReportDocument } from '@teilziel/ratsbericht/model';
import { type Drawing, drawingOf } from '../figure-drawing';
import { picturesOf } from '../pictures/picture.renderer';
import { symbolDrawings } from '../pictures/status-symbols';
import { composeAside } from './docx-thread';

/** Word shows the fonts of its machine; without Fira Sans the next one. */
const FONTS = 'Fira Sans, Arial, sans-serif';

/** Everything the text document is made of, and a name made of all of it. */
export interface DocxJob {
  readonly report: ReportDocument;
  readonly drawings: ReadonlyMap<string, Drawing>;
  readonly hash: string;
}

/** The code that draws is the template: another one gives another name. */
function templateHash(): Buffer {
  const hash = createHash('sha256').update(readFileSync(require.resolve('docx')));
  for (const folder of [__dirname, join(__dirname, '../pictures')]) {
    const files = readdirSync(folder).filter((name) => /(?<!\.spec|\.fixture)\.m?[jt]s$/.test(name));
    files.sort().forEach((name) => hash.update(`\n${name}\n`).update(readFileSync(join(folder, name))));
  }
  return hash.digest();
}
let template: Buffer | undefined;

/** Charts are drawn one a turn, to let requests through between them. */
export async function docxJob(report: ReportDocument): Promise<DocxJob> {
  const drawings = new Map(symbolDrawings());
  for (const block of report.chapters.flatMap((chapter) => chapter.blocks)) {
    if (block.kind === 'figure') {
      drawings.set(`figure-${block.number}`, drawingOf(block.chart, FONTS));
      await nextTurn();
    }
  }
  const hash = createHash('sha256').update((template ??= templateHash()));
  hash.update(JSON.stringify(report)).update(JSON.stringify([...drawings]));
  return { report, drawings, hash: hash.digest('hex') };
}

/** The document as a text document (DOCX) for the council office. The same document gives the same bytes. */
export async function compose({ report, drawings }: DocxJob): Promise<Buffer> {
  return composeAside(report, { drawings, pngs: await picturesOf(drawings) });
}
