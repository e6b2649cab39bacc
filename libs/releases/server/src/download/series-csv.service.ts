import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ReleaseReader } from '../read-release/release-reader';
import { immutableText } from './immutable-text';
import type { ImmutableText } from './immutable-text';
import { seriesCsv } from './series-csv';

@Injectable()
export class SeriesCsvService {
  constructor(private readonly reader: ReleaseReader) {}

  async find(ags: string, number: number, code: string): Promise<ImmutableText | null> {
    const released = await this.reader.byNumber(ags, number);
    const placed = released && (await this.reader.indicator(released, code));
    if (!placed) return null;
    const series = await this.reader.series(released, placed.block.series);
    const text = seriesCsv({ indicator: placed.block, series, dimensions: released.root.dimensions });
    const hash = createHash('sha256').update(text).digest('hex');
    return immutableText(hash, { type: 'text/csv; charset=utf-8', text, isPublic: released.isPublic });
  }
}
