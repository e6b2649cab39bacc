import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readTable } from '@teilziel/exchange/model';
import { AuditTrail, KommuneRepository, type WorkEvent } from '@teilziel/kommune/server';
import { readCsvFile } from './csv-file';
import type { FileReport, ImportReport, IndicatorChange } from './import-report';
import { type LoadedMapping, mappingFor, readable } from './mapping-files';
import type { ReadFile } from './read-file';
import { saveFile } from './save-file';

export interface ImportRequest {
  readonly files: readonly string[];
  readonly mappings: readonly LoadedMapping[];
  readonly author: string;
  readonly dryRun?: boolean;
  /** Saves the good rows although others could not be read. */
  readonly skipBad?: boolean;
  readonly onProgress?: (message: string) => void;
}

@Injectable()
export class ImportService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly kommunen: KommuneRepository,
    private readonly trail: AuditTrail,
  ) {}

  /** Reads every file first; then saves all of them in one transaction, or nothing. */
  async run(request: ImportRequest): Promise<ImportReport> {
    const read: ReadFile[] = [];
    for (const path of request.files) read.push(await this.readFile(path, request));
    const files = read.map(reportOf);
    const bad = files.some(({ problems }) => problems.length > 0);
    if (bad && !request.skipBad && !request.dryRun) return { files, changes: [], saved: false };
    const changes = await this.save(read, request);
    return { files, changes, saved: !request.dryRun };
  }

  private async readFile(path: string, { mappings, onProgress }: ImportRequest): Promise<ReadFile> {
    const loaded = mappingFor(path, mappings);
    const file = await readCsvFile(path, loaded.mapping);
    const table = readable(() => readTable(loaded.mapping, file, loaded.regions));
    onProgress?.(`${file.name}: ${table.cells.length} von ${file.rows.length} Zeilen gelesen`);
    return { ...loaded, file, table };
  }

  /** Nobody is told „gespeichert“ before the database has confirmed it. A dry run does everything and takes it back at the end, so that it cannot promise what a run would not do. */
  private async save(read: readonly ReadFile[], request: ImportRequest): Promise<IndicatorChange[]> {
    const runner = this.dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      const changes: IndicatorChange[] = [];
      const events: WorkEvent<'figures-imported'>[] = [];
      for (const one of read) {
        const saved = await saveFile(runner.manager, this.kommunen, one, request.author);
        changes.push(...saved.changes);
        events.push(...saved.events);
        request.onProgress?.(`${one.file.name}: ${request.dryRun ? 'verglichen' : 'bereit zum Speichern'}`);
      }
      // Last of all and in the order of the Kommunen: until the end nobody waits for the Protokoll.
      events.sort((a, b) => a.kommuneId - b.kommuneId);
      for (const event of events) await this.trail.append(runner.manager, event);
      await (request.dryRun ? runner.rollbackTransaction() : runner.commitTransaction());
      if (!request.dryRun)
        request.onProgress?.(read.length === 1 ? '1 Datei gespeichert' : `${read.length} Dateien gespeichert`);
      return changes;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      throw error;
    } finally {
      await runner.release();
    }
  }
}

function reportOf({ file, table }: ReadFile): FileReport {
  return {
    file: file.name,
    sha256: file.sha256.toString('hex'),
    rows: file.rows.length,
    cells: table.cells,
    problems: table.problems,
    notices: table.notices,
  };
}
