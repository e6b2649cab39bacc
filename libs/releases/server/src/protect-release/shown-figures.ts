import type { Scope, SeriesBlock, ShownBefore, ShownSeries } from '@teilziel/releases/model';
import type { EntityManager } from 'typeorm';
import { LOAD_SHOWN_SERIES } from './protect-release.queries';

interface SeriesRow {
  readonly hash: string;
  readonly by_all: boolean;
  readonly json: string | null;
  readonly releases: number;
}

/** Whose readers also read a release of the scope: they know what those releases showed. */
const READ_BY_SOME: Readonly<Record<Scope, readonly Scope[]>> = {
  intern: ['intern', 'rat', 'oeffentlich'],
  rat: ['rat', 'oeffentlich'],
  oeffentlich: ['rat', 'oeffentlich'],
};
/** What every reader of the scope may read. */
const READ_BY_ALL: Readonly<Record<Scope, readonly Scope[]>> = {
  intern: ['intern', 'rat', 'oeffentlich'],
  rat: ['rat', 'oeffentlich'],
  oeffentlich: ['oeffentlich'],
};

const MOST_BLOCKS = 5_000;

/** Everything earlier releases showed. Blocks never change, so each is read once a process. */
export class ShownFigures {
  private readonly blocks = new Map<string, SeriesBlock>();

  async load(manager: EntityManager, kommuneId: number, scope: Scope): Promise<ShownBefore> {
    if (this.blocks.size > MOST_BLOCKS) this.blocks.clear();
    const rows: SeriesRow[] = await manager.query(LOAD_SHOWN_SERIES, [
      ...[kommuneId, READ_BY_SOME[scope], READ_BY_ALL[scope], [...this.blocks.keys()]],
    ]);
    const series = new Map<string, ShownSeries[]>();
    for (const { hash, by_all: byAll, json } of rows) {
      const block = this.blocks.get(hash) ?? (JSON.parse(json ?? 'null') as SeriesBlock);
      this.blocks.set(hash, block);
      series.set(block.indicator, [...(series.get(block.indicator) ?? []), { block, byAll }]);
    }
    return { releases: rows[0]?.releases ?? 0, series };
  }
}
