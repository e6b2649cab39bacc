import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { GoneException, Injectable } from '@nestjs/common';
import { AuditTrail } from '@teilziel/kommune/server';
import { readSettings } from '@teilziel/platform';
import { buildReport, type ReportDocument } from '@teilziel/ratsbericht/model';
import { ReleaseReader, recallSentence } from '@teilziel/releases/server';
import { DataSource } from 'typeorm';
import { compose, docxJob } from './docx/docx.renderer';
import { PrintedReports } from './printed-reports';
import { RenderingQueue } from './rendering-queue';
import { ReportStore, type StoredReport } from './report-store';
import { SnapshotReader } from './snapshot.reader';
import { typstJob } from './typst/typst-job';
import { typeset } from './typst/typst.renderer';

export type ReportKind = 'pdf' | 'docx';

export interface PrintedReport extends StoredReport {
  readonly kommune: string;
  readonly number: number;
  readonly isPublic: boolean;
}

interface Printing {
  readonly hash: string;
  readonly make: () => Promise<Buffer>;
}

async function asPdf(report: ReportDocument): Promise<Printing> {
  const job = await typstJob(report);
  return { hash: job.hash, make: () => typeset(job) };
}

async function asDocx(report: ReportDocument): Promise<Printing> {
  const job = await docxJob(report);
  return { hash: job.hash, make: () => compose(job) };
}

/** Prints the Ratsbericht of a release; what was printed once is read from the store. */
@Injectable()
export class RatsberichtService {
  /** A text document takes longer: nobody waits for one who wants the PDF. */
  private readonly queues = {
    pdf: new RenderingQueue(Math.max(1, availableParallelism() - 1)),
    docx: new RenderingQueue(1),
  };
  private readonly store = new ReportStore(join(readSettings().dataDir, 'berichte'));

  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: SnapshotReader,
    private readonly releases: ReleaseReader,
    private readonly trail: AuditTrail,
    private readonly printed: PrintedReports,
  ) {}

  /** A report of a recalled release is answered with when and why it was taken back. */
  async refuseRecalled(ags: string, number: number): Promise<void> {
    const recall = await this.releases.recall(ags, number);
    if (recall !== null) throw new GoneException(recallSentence(recall));
  }

  /** Null: there is no such release, or whoever is at work may not read it. */
  async print(ags: string, number: number | 'latest', kind: ReportKind): Promise<PrintedReport | null> {
    const read = await this.reader.read(ags, number);
    if (read === null) {
      return null;
    }
    const { isPublic, kommuneId, ...snapshot } = read;
    const report = buildReport(snapshot);
    const { hash, make } = await (kind === 'pdf' ? asPdf(report) : asDocx(report));
    const stored = await this.store.find(`${hash}.${kind}`, () => this.queues[kind].run(make));
    await this.printed.add(snapshot.root.kommune.ags, snapshot.release.number);
    if (!isPublic) {
      const details = { kind: 'report', number: snapshot.release.number, scope: snapshot.root.scope } as const;
      await this.trail.append(this.dataSource.manager, { kommuneId, action: 'unreleased-download', details });
    }
    return { ...stored, kommune: snapshot.root.kommune.name, number: snapshot.release.number, isPublic };
  }

  /** The printed report; null as above. */
  pdf(ags: string, number: number | 'latest'): Promise<PrintedReport | null> {
    return this.print(ags, number, 'pdf');
  }
}
