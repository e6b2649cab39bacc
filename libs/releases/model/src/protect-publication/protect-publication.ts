import type { Interval, ProtectionProblem } from '@teilziel/disclosure';
import type { CompileInput } from '../compile-input';
import { coarsened } from './coarsen';
import { type Decision, decisionsOf } from './decisions';
import { hasFormerSecret, hidBefore } from './former-states';
import { hiddenPeriodOf, withheldPeriod } from './hidden-cells';
import { type Decided, idsOf, LinkedTables } from './linked-tables';
import { numberId, type PeriodTable } from './period-table';
import { countsOf } from './printed-counts';
import { prepareIndicators, type PreparedIndicator } from './prepared-indicator';
import type { Known } from './known.types';
import { problemOfBases, problemOfCounts, problemOfWithheld } from './problems';
import { isFormer } from './problem-builder';
import { protectedSeries } from './protected-series';
import type { HiddenPeriod, ProtectedPublication } from './publication.types';
import type { SecuredPattern, SecureProblem } from './secure.types';
import { besideRounded } from './rounded-before';
import { roundedPublication } from './rounded-publication';
import { NOTHING_SHOWN, type ShownBefore } from './shown-before';
import { isProtected, type Knowledge, knowledgeOf } from './knowledge';
import { ReleaseError } from '../release-error';
import type { FamilyInput } from './verbund-family';
import { formerSums } from './verbund-former';
import { jointly, orRefused } from './verbund-sums';
import { StockAndFlow } from './stock-and-flow';
import { VerbundTables } from './verbund-tables';

/** The pattern of one group of tables. */
interface GroupPattern {
  readonly hidden: ReadonlySet<string>;
  readonly intervals: ReadonlyMap<string, Interval>;
  /** Every breakdown of the group is withheld, totals too where they are among `hidden`. */
  readonly wholeTables: boolean;
  readonly optimal: boolean;
  readonly gap: number;
  readonly cost: number;
}

/** Protection of everything a release shows, as one system together with everything its readers have seen before. */
export async function protectPublication(
  input: CompileInput,
  secure: SecureProblem,
  shown: ShownBefore = NOTHING_SHOWN,
  families: readonly FamilyInput[] = [],
): Promise<ProtectedPublication> {
  const decided = decide(input, { shown, isInVerbund: families.length > 0 });
  const verbund = new VerbundTables(families, input.kommune.ags);
  const isRelated = (prepared: PreparedIndicator, stored: number): boolean => verbund.bearsOn(prepared, stored);
  const knowledge = knowledgeOf(decided, shown);
  const isAsked = (prepared: PreparedIndicator, stored: number): boolean =>
    isRelated(prepared, stored) || hidBefore(shown, prepared, stored);
  const identities = new StockAndFlow(input.identities ?? [], decided);
  const linked = new LinkedTables(
    decided.filter(({ prepared }) => isProtected(prepared)),
    isAsked,
    identities,
  );
  if (input.kommune.roundToFive === true) {
    return roundedPublication({
      decided,
      linked,
      knowledge,
      secure,
      identities,
      isRelated,
      earlierReleases: shown.releases,
    });
  }
  const patterns = new Map<PeriodTable, GroupPattern>();
  for (const group of linked.groups()) {
    const related = verbund.relatedTo(group.tables, decided);
    const hasSecret = group.hasPrimary || group.tables.some((table) => hasFormerSecret(table, knowledge.ofSome));
    if (!hasSecret && !related.hasPrimary && related.isComplete) continue;
    const tables = [...group.tables, ...related.tables];
    const asked = identities.beside(besideRounded(secure, group.tables, { shown, decided }), group.tables, linked);
    const joint = related.joint(knowledge);
    const former = related.isComplete ? formerSums(related.sums, joint.ofSome) : null;
    const pattern =
      former === null
        ? everythingWithheld(group.tables)
        : await orRefused(patternOf(tables, jointly(asked, related, former), joint), related);
    for (const table of group.tables) patterns.set(table, pattern);
  }
  const all = [...new Set(patterns.values())];
  const hidden = new Set(all.flatMap((pattern) => [...pattern.hidden]));
  const facts = { method: 'whole-publication 1', earlierReleases: shown.releases, patterns: all };
  return publication(facts, decided, (prepared, at, decision) => {
    const table = linked.table(prepared.indicator.code, prepared.table.periods[at] ?? 0);
    const pattern = table === null ? undefined : patterns.get(table);
    const besideOthers = isProtected(prepared) && isRelated(prepared, prepared.table.periods[at] ?? 0);
    const beside = (found: HiddenPeriod | null): HiddenPeriod | null => found && { ...found, besideOthers };
    if (table !== null && pattern !== undefined) {
      return beside(hiddenPeriodOf({ prepared, at, table, decision, pattern }));
    }
    if (table !== null) return null;
    return besideOthers
      ? beside(
          withheldPeriod(prepared, at, { ...(decision ?? NO_DECISION), withholdBreakdown: true, withholdTotal: true }),
        )
      : withheldBeside(
          prepared,
          at,
          hidBefore(shown, prepared, prepared.table.periods[at] ?? 0)
            ? { ...(decision ?? NO_DECISION), withholdBreakdown: true }
            : decision,
          hidden,
        );
  });
}

/** Where no solver is at hand: whole breakdowns are withheld. Hides more than necessary, never less. */
export function withholdPublication(input: CompileInput): ProtectedPublication {
  const facts = { method: 'first-form 1', earlierReleases: 0, patterns: [] };
  return publication(facts, decide(input, { shown: NOTHING_SHOWN, isInVerbund: false }), (prepared, at, decision) =>
    decision === null ? null : withheldPeriod(prepared, at, decision),
  );
}

const NO_DECISION = { own: null, implied: null, withholdTotal: false, reason: null };

/** A table nobody can look at cell by cell must not print a number that is hidden in another one. */
function withheldBeside(
  prepared: PreparedIndicator,
  at: number,
  decision: Decision | null,
  hidden: ReadonlySet<string>,
): HiddenPeriod | null {
  const isHidden = (coordinate: string, part: 'numerator' | 'denominator', value: number): boolean =>
    hidden.has(numberId(prepared, at, part)(coordinate, value));
  const told = (['numerator', 'denominator'] as const).flatMap((part) =>
    [...countsOf(prepared, prepared.table, at, part)].flatMap(([coordinate, value]) =>
      hidden.size > 0 && isHidden(coordinate, part, value) ? [coordinate] : [],
    ),
  );
  if (told.length === 0) return decision === null ? null : withheldPeriod(prepared, at, decision);
  const sterner = { ...(decision ?? NO_DECISION), withholdBreakdown: true };
  return withheldPeriod(prepared, at, { ...sterner, withholdTotal: sterner.withholdTotal || told.includes('') });
}

function decide(input: CompileInput, known: Parameters<typeof coarsened>[2]): readonly Decided[] {
  return coarsened(prepareIndicators(input), input, known).map((prepared) => ({
    prepared,
    decisions: decisionsOf(prepared),
  }));
}

function publication(
  {
    patterns,
    ...facts
  }: Pick<ProtectedPublication, 'method' | 'earlierReleases'> & {
    readonly patterns: readonly GroupPattern[];
  },
  decided: readonly Decided[],
  hiddenOf: (prepared: PreparedIndicator, at: number, decision: Decision | null) => HiddenPeriod | null,
): ProtectedPublication {
  let isExact = true;
  const indicators = decided.map(({ prepared, decisions }) => {
    const hidden = new Map<number, HiddenPeriod>();
    decisions.forEach((decision, at) => {
      const found = isProtected(prepared) ? hiddenOf(prepared, at, decision) : null;
      if (found === null) return;
      isExact &&= found.cellwise;
      hidden.set(prepared.table.periods[at] ?? 0, found);
    });
    return [prepared.indicator.code, { prepared, series: protectedSeries(prepared, hidden), hidden }] as const;
  });
  const cost = patterns.reduce((sum, pattern) => sum + pattern.cost, 0);
  const surplus = patterns.reduce((sum, pattern) => sum + pattern.cost * pattern.gap, 0);
  return {
    ...facts,
    indicators: new Map(indicators),
    optimal: isExact && patterns.every(({ optimal }) => optimal),
    gap: isExact ? (cost === 0 ? 0 : surplus / cost) : null,
    mergedDn: decided.filter(({ prepared }) => prepared.unmerged !== undefined).length,
  };
}

/**
 * Where a former secret can be computed although the release shows nothing at all, earlier ones have told it: what can
 * still be kept is kept.
 */
async function patternOf(
  tables: readonly PeriodTable[],
  secure: SecureProblem,
  knowledge: Knowledge,
): Promise<GroupPattern> {
  const told = new Set<string>();
  const beside = (known: Known): Known => ({ ...known, told });
  const besideTold = { ...knowledge, ofAll: beside(knowledge.ofAll), ofSome: beside(knowledge.ofSome) };
  for (;;) {
    const found = await patternBeside(tables, secure, besideTold);
    if (!isUnsafe(found)) return found;
    const fresh = found.filter((id) => isFormer(id) && !told.has(id));
    if (fresh.length === 0) throw notProtectable(tables, found);
    for (const id of fresh) told.add(id);
  }
}

async function patternBeside(
  tables: readonly PeriodTable[],
  secure: SecureProblem,
  knowledge: Knowledge,
): Promise<GroupPattern | Unsafe> {
  if (knowledge.isDivided(tables)) return wholeTablesOf(tables, secure, [knowledge.ofAll, knowledge.ofSome]);
  const known = knowledge.ofSome;
  if (knowledge.hasRevisedShares(tables)) return wholeTablesOf(tables, secure, [known]);
  const hasBases = tables.some(({ denominators }) => denominators !== null);
  const ofBases = hasBases ? await secureWhere(problemOfBases(tables, known), secure) : null;
  const hiddenBases = new Set(ofBases?.suppressed ?? []);
  const counts =
    ofBases?.isSafe === false ? null : await secureWhere(problemOfCounts(tables, hiddenBases, known), secure);
  if (counts?.isSafe) {
    const hidden = new Set([...hiddenBases, ...counts.suppressed]);
    return { ...factsOf(counts, hidden), wholeTables: false, optimal: counts.optimal && (ofBases?.optimal ?? true) };
  }
  return wholeTablesOf(tables, secure, [known]);
}

/** Cells that are told even if everything is withheld. */
type Unsafe = readonly string[];

function isUnsafe(found: GroupPattern | Unsafe): found is Unsafe {
  return Array.isArray(found);
}

/** Not possible cell by cell: breakdowns as a whole, then totals too. */
async function wholeTablesOf(
  tables: readonly PeriodTable[],
  secure: SecureProblem,
  attackers: readonly Known[],
): Promise<GroupPattern | Unsafe> {
  const bases = new Set(
    tables.flatMap(({ bases: all, denominatorId }) =>
      [...all].flatMap(([coordinate, base]) => (coordinate === '' ? [] : [denominatorId(coordinate, base)])),
    ),
  );
  const unsafe: string[] = [];
  for (const withTotals of [(table: PeriodTable) => table.primaryNumerators.has(''), () => true]) {
    const totals = tables.filter(withTotals).flatMap((table) => [...baseOfTotal(table)]);
    const hiddenBases = new Set([...bases, ...totals]);
    const answers: SecuredPattern[] = [];
    const open = new Set<string>();
    for (const known of attackers) {
      const problem = problemOfWithheld(tables, hiddenBases, known, withTotals);
      const answer = await secureWhere(problem, secure);
      answers.push(answer);
      for (const { id, status } of problem.cells) if (status === 'published') open.add(id);
      for (const id of answer.suppressed) open.delete(id);
    }
    const [first] = answers;
    if (first === undefined || !answers.every(({ isSafe }) => isSafe)) {
      unsafe.splice(0, unsafe.length, ...answers.flatMap((answer) => answer.unsafe));
      continue;
    }
    const all = tables.flatMap((table) =>
      table.numerators.cells.map(({ coordinate, value }) => table.numeratorId(coordinate, value)),
    );
    const hidden = new Set([...hiddenBases, ...all.filter((id) => !open.has(id))]);
    return { ...factsOf(first, hidden), wholeTables: true, optimal: false };
  }
  return unsafe;
}

/** Others have published what cannot be looked at: then nothing of the release may be subtracted from it. */
function everythingWithheld(tables: readonly PeriodTable[]): GroupPattern {
  const hidden = tables.flatMap((table) => [...idsOf(table)]);
  return { hidden: new Set(hidden), intervals: new Map(), wholeTables: true, optimal: false, gap: 0, cost: 0 };
}

const NOTHING_TO_HIDE: SecuredPattern = {
  ...{ suppressed: [], optimal: true, gap: 0, isSafe: true, unsafe: [], intervals: {} },
};

/** Without a primary cell there is nothing to find out. */
async function secureWhere(problem: ProtectionProblem, secure: SecureProblem): Promise<SecuredPattern> {
  return problem.cells.some(({ primary }) => primary === true) ? secure(problem) : NOTHING_TO_HIDE;
}

function* baseOfTotal({ bases, denominatorId }: PeriodTable): Generator<string> {
  const base = bases.get('');
  if (base !== undefined) yield denominatorId('', base);
}

function factsOf(
  { intervals, gap, suppressed }: SecuredPattern,
  hidden: ReadonlySet<string>,
): Pick<GroupPattern, 'hidden' | 'intervals' | 'gap' | 'cost'> {
  return { hidden, intervals: new Map(Object.entries(intervals)), gap, cost: suppressed.length };
}

function notProtectable(tables: readonly PeriodTable[], unsafe: readonly string[]): ReleaseError {
  const codes = [...new Set(tables.map(({ code }) => code))].join(', ');
  const cells = [...new Set(unsafe)].slice(0, 5).join('; ');
  return new ReleaseError(
    `Die Freigabe kommt nicht zustande: Geheime Werte von Indikator ${codes} ließen sich aus früher Gezeigtem errechnen (${cells}). ` +
      'Nehmen Sie den Indikator aus der Freigabe, oder fassen Sie Zeiträume oder Merkmale zusammen.',
    'NOT_PROTECTABLE',
  );
}
