import { createHash } from 'node:crypto';
import { GoneException, Injectable } from '@nestjs/common';
import { AuditTrail } from '@teilziel/kommune/server';
import { DataSource } from 'typeorm';
import { ReleaseReader } from '../read-release/release-reader';
import { immutableText } from './immutable-text';
import type { ImmutableText } from './immutable-text';
import { recallSentence } from '../recall/recall-sentence';
import { seriesCsv } from './series-csv';

@Injectable()
export class SeriesCsvService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: ReleaseReader,
    private readonly trail: AuditTrail,
  ) {}

  /** A recalled release answers with when and why, in the place of its figures. */
  async refuseRecalled(ags: string, number: number): Promise<void> {
    const recall = await this.reader.recall(ags, number);
    if (recall !== null) throw new GoneException(recallSentence(recall));
  }

  async find(ags: string, number: number, code: string): Promise<ImmutableText | null> {
    const released = await this.reader.byNumber(ags, number);
    const placed = released && (await this.reader.indicator(released, code));
    if (!placed) return null;
    const series = await this.reader.series(released, placed.block.series);
    const text = seriesCsv({ indicator: placed.block, series, dimensions: released.root.dimensions });
    if (!released.isPublic) {
      const { kommuneId, scope } = released;
      const details = { kind: 'series', number, scope, part: code } as const;
      await this.trail.append(this.dataSource.manager, { kommuneId, action: 'unreleased-download', details });
    }
    const hash = createHash('sha256').update(text).digest('hex');
    return immutableText(hash, { type: 'text/csv; charset=utf-8', text, isPublic: released.isPublic });
  }
}
