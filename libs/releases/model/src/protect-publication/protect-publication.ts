import type { CompileInput } from '../compile-input';
import { coarsened } from './coarsen';
import { type Decision, decisionsOf } from './decisions';
import { hasFormerSecret, hidBefore } from './former-states';
import { everythingWithheld, type GroupPattern, patternOf } from './group-pattern';
import { hiddenPeriodOf, withheldPeriod } from './hidden-cells';
import { type Decided, LinkedTables } from './linked-tables';
import type { PeriodTable } from './period-table';
import { prepareIndicators, type PreparedIndicator } from './prepared-indicator';
import { protectedSeries } from './protected-series';
import type { HiddenPeriod, ProtectedPublication } from './publication.types';
import type { SecureProblem } from './secure.types';
import { besideRounded } from './rounded-before';
import { roundedPublication } from './rounded-publication';
import { NOTHING_SHOWN, type ShownBefore } from './shown-before';
import { isProtected, knowledgeOf } from './knowledge';
import type { FamilyInput } from './verbund-family';
import { formerSums } from './verbund-former';
import { jointly, orRefused } from './verbund-sums';
import { StockAndFlow } from './stock-and-flow';
import {
  beyondFormer,
  hiddenNumbers,
  NO_DECISION,
  printsAny,
  subtractable,
  unmodelledPeriod,
} from './unmodelled-periods';
import { VerbundTables } from './verbund-tables';

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
  const ofPersons = decided.filter(({ prepared }) => isProtected(prepared));
  const linked = new LinkedTables(ofPersons, isAsked, identities, beyondFormer(shown));
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
  const groups = linked.groups();
  const telling = subtractable(ofPersons, linked, shown);
  for (const group of groups) {
    if (printsAny(group.tables, telling)) {
      const pattern = everythingWithheld(group.tables);
      for (const table of group.tables) patterns.set(table, pattern);
      continue;
    }
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
  const hidden = hiddenNumbers(decided, patterns, telling);
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
      : unmodelledPeriod({ prepared, at, decision, shown, hidden: hidden(prepared, at) });
  });
}

/** Where no solver is at hand: whole breakdowns are withheld. Hides more than necessary, never less. */
export function withholdPublication(input: CompileInput): ProtectedPublication {
  const facts = { method: 'first-form 1', earlierReleases: 0, patterns: [] };
  return publication(facts, decide(input, { shown: NOTHING_SHOWN, isInVerbund: false }), (prepared, at, decision) =>
    decision === null ? null : withheldPeriod(prepared, at, decision),
  );
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
