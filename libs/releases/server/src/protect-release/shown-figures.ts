import { hiddenKey } from '@teilziel/releases/model';
import type {
  HiddenCounts,
  PublicationAudit,
  Scope,
  SeriesBlock,
  ShownBefore,
  ShownSeries,
} from '@teilziel/releases/model';
import type { EntityManager } from 'typeorm';
import { LOAD_HIDDEN_FIGURES, LOAD_SHOWN_SERIES } from './protect-release.queries';

interface SeriesRow {
  readonly hash: string;
  readonly by_all: boolean;
  readonly numbers: readonly number[];
  readonly json: string | null;
  readonly releases: number;
}

interface AuditRow {
  readonly number: number;
  readonly tables: PublicationAudit['tables'];
  readonly apart: PublicationAudit['apart'] | null;
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

/** Of another Kommune: a council may sit in both, the public reads what is public only. */
const OF_OTHERS = { bySome: ['rat', 'oeffentlich'], byAll: ['oeffentlich'] } as const;

interface ReadScopes {
  readonly bySome: readonly Scope[];
  readonly byAll: readonly Scope[];
}

/** Everything earlier releases showed. Blocks never change, so each is read once a process. */
export class ShownFigures {
  private readonly blocks = new Map<string, SeriesBlock>();

  load(manager: EntityManager, kommuneId: number, scope: Scope): Promise<ShownBefore> {
    return this.read(manager, kommuneId, { bySome: READ_BY_SOME[scope], byAll: READ_BY_ALL[scope] });
  }

  /** What a member of the same Verbund, or the Verbund, has shown to council and public. */
  ofOther(manager: EntityManager, kommuneId: number): Promise<ShownBefore> {
    return this.read(manager, kommuneId, OF_OTHERS);
  }

  private async read(
    manager: EntityManager,
    kommuneId: number,
    { bySome, byAll: all }: ReadScopes,
  ): Promise<ShownBefore> {
    if (this.blocks.size > MOST_BLOCKS) this.blocks.clear();
    const rows: SeriesRow[] = await manager.query(LOAD_SHOWN_SERIES, [kommuneId, bySome, all, [...this.blocks.keys()]]);
    const audits: AuditRow[] = await manager.query(LOAD_HIDDEN_FIGURES, [kommuneId, bySome]);
    const hiddenIn = new Map(audits.map((audit) => [audit.number, audit]));
    const series = new Map<string, ShownSeries[]>();
    for (const { hash, by_all: byAll, numbers, json } of rows) {
      const block = this.blocks.get(hash) ?? (JSON.parse(json ?? 'null') as SeriesBlock);
      this.blocks.set(hash, block);
      const records = numbers.flatMap((number) => hiddenOf(hiddenIn.get(number), block.indicator));
      const distinct = new Map(records.map((record) => [JSON.stringify([...record].sort()), record]));
      const shown = { block, byAll, hidden: [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one) };
      series.set(block.indicator, [...(series.get(block.indicator) ?? []), shown]);
    }
    return { releases: rows[0]?.releases ?? 0, series };
  }
}

function hiddenOf(audit: AuditRow | undefined, code: string): readonly ReadonlyMap<string, HiddenCounts>[] {
  if (audit === undefined) return [];
  const figures = [
    ...audit.tables.map(({ hidden, ...table }) => ({ ...table, cells: hidden })),
    ...(audit.apart ?? []),
  ].filter((table) => table.code === code);
  return [
    new Map(
      figures.flatMap(({ period, cells }) =>
        cells.map(({ cell, numerator, denominator }) => [hiddenKey(period, cell), { numerator, denominator }] as const),
      ),
    ),
  ];
}
