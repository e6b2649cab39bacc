import { CountTables } from './count-table';
import type { Decision } from './decisions';
import { type PeriodTable, periodTable } from './period-table';
import type { PreparedIndicator } from './prepared-indicator';

export interface Decided {
  readonly prepared: PreparedIndicator;
  readonly decisions: readonly (Decision | null)[];
}

/** Tables that hang together by a number which several of them print. */
export interface TableGroup {
  readonly tables: readonly PeriodTable[];
  /** Without a primary cell nothing has to be hidden. */
  readonly hasPrimary: boolean;
}

/** Tables that stand in an equation with one. */
interface Partners {
  readonly partnersOf: (of: Pick<PeriodTable, 'code' | 'stored'>) => readonly Pick<PeriodTable, 'code' | 'stored'>[];
}

/** Every table that must be looked at, in groups, and the periods of which only the whole breakdown can be withheld. */
export class LinkedTables {
  private readonly countTables = new CountTables();
  private readonly built = new Map<string, PeriodTable | null>();
  private readonly byLabel = new Map<string, Decided[]>();

  /** `isRelated`: tables in which nothing may be small, but that bear on what others have shown. */
  constructor(
    private readonly decided: readonly Decided[],
    private readonly isRelated: (prepared: PreparedIndicator, stored: number) => boolean = () => false,
    private readonly identities: Partners = { partnersOf: () => [] },
    /** Tables of which earlier releases showed what cannot be looked at cell by cell. */
    private readonly isBeyond: (prepared: PreparedIndicator, stored: number) => boolean = () => false,
  ) {
    for (const one of decided) {
      for (const label of labelsOf(one.prepared)) {
        this.byLabel.set(label, [...(this.byLabel.get(label) ?? []), one]);
      }
    }
  }

  /** Null where the table cannot be looked at cell by cell. */
  table(code: string, stored: number): PeriodTable | null {
    return this.built.get(keyOf(code, stored)) ?? null;
  }

  groups(): readonly TableGroup[] {
    const groups: TableGroup[] = [];
    const seen = new Set<PeriodTable>();
    for (const { prepared, decisions } of this.decided) {
      decisions.forEach((one, at) => {
        const isAsked = one !== null || this.isRelated(prepared, prepared.table.periods[at] ?? 0);
        const first = isAsked ? this.build({ prepared, decisions }, at) : null;
        if (first === null || seen.has(first)) return;
        const tables = this.reach(first);
        for (const table of tables) seen.add(table);
        groups.push({ tables, hasPrimary: tables.some(hasPrimary) });
      });
    }
    return groups;
  }

  private reach(first: PeriodTable): readonly PeriodTable[] {
    const reached = new Set([first]);
    for (const table of reached) {
      for (const { code, stored } of this.identities.partnersOf(table)) {
        const other = this.decided.find(({ prepared }) => prepared.indicator.code === code);
        const at = other?.prepared.table.periods.indexOf(stored) ?? -1;
        const partner = other === undefined || at < 0 ? null : this.build(other, at);
        if (partner !== null) reached.add(partner);
      }
      const ids = idsOf(table);
      for (const { other, at } of this.neighbours(table)) {
        const neighbour = this.build(other, at);
        if (neighbour === null || reached.has(neighbour)) continue;
        if ([...idsOf(neighbour)].some((id) => ids.has(id))) reached.add(neighbour);
      }
    }
    return [...reached];
  }

  private neighbours({ code, stored }: PeriodTable): readonly { readonly other: Decided; readonly at: number }[] {
    const own = this.decided.find(({ prepared }) => prepared.indicator.code === code);
    const labels = own === undefined ? [] : labelsOf(own.prepared);
    const others = new Set(labels.flatMap((label) => this.byLabel.get(label) ?? []));
    return [...others].flatMap((other) => {
      const { table, indicator } = other.prepared;
      const at = table.periods.indexOf(stored);
      const isSamePeriod = own !== undefined && table.frequency === own.prepared.table.frequency;
      return at < 0 || !isSamePeriod || indicator.code === code ? [] : [{ other, at }];
    });
  }

  private build({ prepared, decisions }: Decided, at: number): PeriodTable | null {
    const stored = prepared.table.periods[at] ?? 0;
    const key = keyOf(prepared.indicator.code, stored);
    const known = this.built.get(key);
    if (known !== undefined) return known;
    const { own = null, implied = null } = decisions[at] ?? {};
    const made = this.isBeyond(prepared, stored) ? null : periodTable({ prepared, at, own, implied }, this.countTables);
    this.built.set(key, made);
    return made;
  }
}

function keyOf(code: string, stored: number): string {
  return `${code}|${stored}`;
}

export function labelsOf({ indicator }: PreparedIndicator): readonly string[] {
  const { numeratorLabel, denominatorLabel } = indicator;
  return [...new Set([numeratorLabel, denominatorLabel])].flatMap((label) => label ?? []);
}

export function idsOf(table: PeriodTable): ReadonlySet<string> {
  const { numerators, bases, numeratorId, denominatorId } = table;
  return new Set([
    ...numerators.cells.map(({ coordinate, value }) => numeratorId(coordinate, value)),
    ...[...bases].map(([coordinate, value]) => denominatorId(coordinate, value)),
  ]);
}

export function hasPrimary(table: PeriodTable): boolean {
  return table.primaryNumerators.size + table.primaryDenominators.size > 0;
}
