import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DocumentBlock, ReportDocument } from '@teilziel/ratsbericht/model';
import { drawingOf } from '../figure-drawing';
import { readTemplates } from './typst-assets';

/** Everything the typesetting reads, and a name made of all of it. */
export interface TypstJob {
  readonly files: readonly (readonly [string, Buffer])[];
  /** Seconds since 1970: the only time in the file. */
  readonly createdAt: number;
  readonly hash: string;
}

/** A chart becomes a drawing and its alternative text; the template needs no more of it. */
function typstBlock(block: DocumentBlock): object {
  if (block.kind !== 'figure') {
    return block;
  }
  const { chart, ...rest } = block;
  return { ...rest, alt: chart.altText };
}

/**
 * The document as data for the template: JSON and drawings, never markup, so a "#" or "$" in a name stays what it is.
 * Charts are drawn one a turn, to let requests through between them.
 */
export async function typstJob(report: ReportDocument): Promise<TypstJob> {
  const drawings: (readonly [string, Buffer])[] = [];
  for (const block of report.chapters.flatMap(({ blocks }) => blocks)) {
    if (block.kind === 'figure') {
      drawings.push([`figure-${block.number}.svg`, Buffer.from(drawingOf(block.chart).svg)]);
      await nextTurn();
    }
  }
  const data = {
    ...report,
    chapters: report.chapters.map((chapter) => ({ ...chapter, blocks: chapter.blocks.map(typstBlock) })),
  };
  const files = [...readTemplates(), ['report.json', Buffer.from(JSON.stringify(data))] as const, ...drawings];
  const createdAt = Math.floor(Date.parse(report.releasedAt) / 1000);
  const hash = createHash('sha256').update(String(createdAt));
  files.forEach(([name, bytes]) => hash.update(`\n${name} ${bytes.length}\n`).update(bytes));
  return { files, createdAt, hash: hash.digest('hex') };
}
