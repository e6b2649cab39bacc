import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { ReportsPrinted } from '@teilziel/observations/server';
import { readSettings } from '@teilziel/platform';

/**
 * One empty file a release, named by it and as old as its first report. The PDFs are named by what they are made of and
 * may be thrown away; that a report existed may not: somebody may have it on paper.
 */
@Injectable()
export class PrintedReports extends ReportsPrinted {
  private readonly folder = join(readSettings().dataDir, 'gedruckte-berichte');

  async add(ags: string, release: number): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    // "wx": the first printing keeps its day.
    await writeFile(this.pathOf(ags, release), '', { flag: 'wx', mode: 0o600 }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      },
    );
  }

  async of(ags: string, releases: readonly number[]): Promise<ReadonlyMap<number, Date>> {
    const found = await Promise.all(
      releases.map(async (number) => {
        const file = await stat(this.pathOf(ags, number)).catch(() => null);
        return file === null ? [] : [[number, file.mtime] as const];
      }),
    );
    return new Map(found.flat());
  }

  private pathOf(ags: string, release: number): string {
    return join(this.folder, `${ags.replace(/[^A-Za-z0-9-]/g, '_')}-${release}`);
  }
}
