import type { Coordinate } from '@teilziel/statistics';
import { type CountTable, CountTables } from './count-table';
import type { Knowledge } from './knowledge';
import { type Decided, hasPrimary } from './linked-tables';
import { type PeriodTable, periodTable } from './period-table';
import type { PreparedIndicator } from './prepared-indicator';
import { type FamilyInput, IndicatorFamily, type Relative } from './verbund-family';

/** The sum over the members of a Verbund, each by its table in one period. */
export interface MemberSum {
  readonly verbund: PeriodTable;
  readonly members: readonly PeriodTable[];
}

/** What others have shown that bears on tables of the release. */
export interface RelatedTables {
  /** Tables of others: nothing of them is shown by the release, but readers know part of them. */
  readonly tables: readonly PeriodTable[];
  readonly sums: readonly MemberSum[];
  /** False: a table of them cannot be looked at cell by cell. */
  readonly isComplete: boolean;
  readonly hasPrimary: boolean;
  readonly codes: readonly string[];
  /** Names of those who have published. */
  readonly others: readonly string[];
  /** One reader who knows what all of them have shown. */
  readonly joint: (own: Knowledge) => Knowledge;
}

interface Related extends Pick<RelatedTables, 'tables' | 'sums' | 'isComplete' | 'others'> {
  readonly knowledgeOf: ReadonlyMap<PeriodTable, Knowledge>;
}

/** Verbund and members as one system (METHODS 2.2): whole = sum of the members, whoever of them publishes first. */
export class VerbundTables {
  private readonly countTables = new CountTables();
  private readonly built = new Map<Relative, Map<number, PeriodTable | null>>();
  private readonly families = new Map<string, readonly IndicatorFamily[]>();

  constructor(
    private readonly inputs: readonly FamilyInput[],
    private readonly own: string,
  ) {}

  /** Whether readers can subtract something from the table, or the table from something. */
  bearsOn(prepared: PreparedIndicator, stored: number): boolean {
    return this.familiesOf(prepared).some((family) => this.isActive(family, stored));
  }

  relatedTo(tables: readonly PeriodTable[], decided: readonly Decided[]): RelatedTables {
    const found = tables.flatMap((table) => {
      const own = decided.find(({ prepared }) => prepared.indicator.code === table.code);
      const families = own === undefined ? [] : this.familiesOf(own.prepared);
      return families
        .filter((family) => this.isActive(family, table.stored))
        .map((family) => this.relatedBy(family, table));
    });
    const knowledgeOf = new Map(found.flatMap((one) => [...one.knowledgeOf]));
    return {
      tables: [...knowledgeOf.keys()],
      sums: found.flatMap(({ sums }) => sums),
      isComplete: found.every(({ isComplete }) => isComplete),
      hasPrimary: found.some((one) => one.tables.some(hasPrimary)),
      codes: [...new Set(tables.map(({ code }) => code))],
      others: [...new Set(found.flatMap(({ others }) => others))],
      joint: (own) => jointKnowledge(own, knowledgeOf),
    };
  }

  private relatedBy(family: IndicatorFamily, own: PeriodTable): Related {
    const { stored } = own;
    const members = family.membersAt(stored);
    const others = members.filter((ags) => ags !== this.own);
    const single = others.filter((ags) => family.isOpen(ags) || family.hasShown(ags, stored));
    const silent = others.filter((ags) => !single.includes(ags));
    const relatives = [
      ...single.map((ags) => family.member(ags)),
      ...(silent.length === 0 ? [] : [family.rest(silent)]),
    ];
    const tables = relatives.map((relative) => this.tableOf(relative, stored));
    const verbund = family.ofVerbund ? null : family.verbund();
    const whole = verbund === null ? own : this.tableOf(verbund, stored);
    const made = tables.flatMap((table) => table ?? []);
    const sum = whole && { verbund: whole, members: family.ofVerbund ? made : [own, ...made] };
    const isExact = !family.hasShownRounded(stored);
    const isComplete = isExact && sum !== null && made.length === tables.length && addsUp(sum);
    const all = [verbund, ...relatives].flatMap((one) => one ?? []);
    const knowledgeOf = new Map<PeriodTable, Knowledge>();
    for (const relative of all) {
      const table = this.tableOf(relative, stored);
      if (table !== null) knowledgeOf.set(table, relative.isOpen ? everything(relative.knowledge) : relative.knowledge);
    }
    const names = family.namesOf([...(verbund === null ? [] : [family.verbundAgs]), ...single]);
    return { tables: [...knowledgeOf.keys()], sums: isComplete ? [sum] : [], isComplete, others: names, knowledgeOf };
  }

  private tableOf(relative: Relative, stored: number): PeriodTable | null {
    const tables = this.built.get(relative) ?? new Map<number, PeriodTable | null>();
    this.built.set(relative, tables);
    const known = tables.get(stored);
    if (known !== undefined) return known;
    const { prepared, decisions } = relative.decided;
    const at = prepared.table.periods.indexOf(stored);
    const { own = null, implied = null } = decisions[at] ?? {};
    const made = at < 0 ? null : periodTable({ prepared, at, own, implied }, this.countTables);
    const table = made && foreign(made);
    tables.set(stored, table);
    return table;
  }

  /** A member adds nothing readers could subtract from until the Verbund has shown its sum, and the other way round. */
  private isActive(family: IndicatorFamily, stored: number): boolean {
    const members = family.membersAt(stored);
    if (family.ofVerbund) return members.some((ags) => family.hasShown(ags, stored));
    return members.includes(this.own) && family.hasShown(family.verbundAgs, stored);
  }

  private familiesOf({ indicator }: PreparedIndicator): readonly IndicatorFamily[] {
    const known = this.families.get(indicator.code);
    if (known !== undefined) return known;
    const made = this.inputs.flatMap((input) => {
      const found = input.verbund.indicators.find(
        ({ code, frequency, fromMembers, aboutPersons }) =>
          code === indicator.code && frequency === indicator.frequency && fromMembers && aboutPersons,
      );
      return found === undefined ? [] : [new IndicatorFamily(input, found, this.own)];
    });
    this.families.set(indicator.code, made);
    return made;
  }
}

/** What an office publishes is known to everybody. */
function everything(knowledge: Knowledge): Knowledge {
  const known = { ...knowledge.ofAll, numerator: () => true, denominator: () => true, complement: () => true };
  return { ...knowledge, ofAll: known, ofSome: known, isDivided: () => false, hasRevisedShares: () => false };
}

/** What is left over of nothing is no unknown: it only makes the system larger. */
function foreign(table: PeriodTable): PeriodTable {
  const { numerators, denominators } = table;
  return {
    ...table,
    isForeign: true,
    numerators: withoutEmpty(numerators, table.primaryNumerators),
    denominators: denominators && withoutEmpty(denominators, table.primaryDenominators),
  };
}

function withoutEmpty({ cells, sums }: CountTable, keep: ReadonlySet<Coordinate>): CountTable {
  const isEmpty = ({ coordinate, value, isPrinted }: CountTable['cells'][number]): boolean =>
    value === 0 && !isPrinted && !keep.has(coordinate);
  const empty = new Set(cells.filter(isEmpty).map(({ coordinate }) => coordinate));
  return {
    cells: cells.filter((cell) => !isEmpty(cell)),
    sums: sums
      .filter(({ whole }) => !empty.has(whole))
      .map(({ whole, parts }) => ({ whole, parts: parts.filter((part) => !empty.has(part)) })),
  };
}

const REST = '=_REST';

export function countsAt({ cells }: CountTable): ReadonlyMap<Coordinate, number> {
  return new Map(cells.map(({ coordinate, value }) => [coordinate, value]));
}

/** Where the sum of today is not that of the members' figures, nothing may be concluded from it. */
function addsUp({ verbund, members }: MemberSum): boolean {
  return (['numerators', 'denominators'] as const).every((part) => {
    const tables = members.map((member) => member[part]);
    const whole = verbund[part];
    if (whole === null || tables.includes(null)) return true;
    return [...countsAt(whole)].every(([coordinate, value]) => {
      const counts = partsAt(
        tables.flatMap((one) => one ?? []),
        coordinate,
      );
      return counts === null || counts.reduce((sum, count) => sum + count, 0) === value;
    });
  });
}

/** Counts of the members in a cell; null where one of them has none. */
export function partsAt(tables: readonly CountTable[], coordinate: Coordinate): readonly number[] | null {
  // Nothing left over in a member is nothing to print there.
  const absent = coordinate.includes(REST) ? 0 : undefined;
  const counts = tables.map((table) => countsAt(table).get(coordinate) ?? absent);
  return counts.every((count) => count !== undefined) ? counts : null;
}

/** One reader who knows what each of the Kommunen has shown. */
function jointKnowledge(own: Knowledge, of: ReadonlyMap<PeriodTable, Knowledge>): Knowledge {
  if (of.size === 0) return own;
  const joint = (which: 'ofAll' | 'ofSome'): Knowledge['ofAll'] => {
    const at = (table: PeriodTable): Knowledge['ofAll'] => (of.get(table) ?? own)[which];
    return {
      numerator: (table, coordinate, value) => at(table).numerator(table, coordinate, value),
      denominator: (table, coordinate, value) => at(table).denominator(table, coordinate, value),
      complement: (table, coordinate, value) => at(table).complement(table, coordinate, value),
      vintages: (table, part) => at(table).vintages(table, part),
    };
  };
  const any = (tables: readonly PeriodTable[], ask: (one: Knowledge, of: readonly PeriodTable[]) => boolean): boolean =>
    ask(
      own,
      tables.filter((table) => !of.has(table)),
    ) || tables.some((table) => ask(of.get(table) ?? own, of.has(table) ? [table] : []));
  return {
    ofAll: joint('ofAll'),
    ofSome: joint('ofSome'),
    isDivided: (tables) => any(tables, (one, some) => one.isDivided(some)),
    hasRevisedShares: (tables) => any(tables, (one, some) => one.hasRevisedShares(some)),
  };
}
