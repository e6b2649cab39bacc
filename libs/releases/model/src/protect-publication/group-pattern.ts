import type { Interval, ProtectionProblem } from '@teilziel/disclosure';
import { ReleaseError } from '../release-error';
import type { Known } from './known.types';
import type { Knowledge } from './knowledge';
import { idsOf } from './linked-tables';
import type { PeriodTable } from './period-table';
import { isFormer } from './problem-builder';
import { problemOfBases, problemOfCounts, problemOfWithheld } from './problems';
import type { SecuredPattern, SecureProblem } from './secure.types';

/** The pattern of one group of tables. */
export interface GroupPattern {
  readonly hidden: ReadonlySet<string>;
  readonly intervals: ReadonlyMap<string, Interval>;
  /** Every breakdown of the group is withheld, totals too where they are among `hidden`. */
  readonly wholeTables: boolean;
  readonly optimal: boolean;
  readonly gap: number;
  readonly cost: number;
}

/**
 * Where a former secret can be computed although the release shows nothing at all, earlier ones have told it: what can
 * still be kept is kept.
 */
export async function patternOf(
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
  // A base is secret because it is small, or because it was.
  const hasSecretBase = tables.some(
    (table) => table.primaryDenominators.size > 0 || known.vintages(table, 'denominator').length > 0,
  );
  const ofBases = hasSecretBase ? await secureWhere(problemOfBases(tables, known), secure) : null;
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
export function everythingWithheld(tables: readonly PeriodTable[]): GroupPattern {
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
