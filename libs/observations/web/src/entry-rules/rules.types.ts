import type { EntryRulesQuery, IndicatorRulesLineFragment } from '@teilziel/graphql-client';
import type { DueRule, RuleKind, RuleSetting } from '@teilziel/observations/model';
import { isRuleKind } from '@teilziel/observations/model';
import type { StoredFrequency } from '@teilziel/statistics';

export type Rules = EntryRulesQuery['entryRules'];
export type SourceLine = Rules['sources'][number];

export interface SectionProps {
  readonly rules: Rules;
  /** Something was saved: says it, and asks the server anew. */
  readonly onSaved: (said: string) => void;
  /** Somebody else was faster: what stands there now is asked for, what was typed stays. */
  readonly onStale: () => void;
}

export const frequencyOf = ({ frequency }: { readonly frequency: string }): StoredFrequency =>
  frequency as StoredFrequency;

export function dueRuleOf(indicator: IndicatorRulesLineFragment): DueRule {
  const { dueDays, every, firstPeriod, needsSourceRelease } = indicator;
  return { frequency: frequencyOf(indicator), dueDays, every, firstPeriod, needsSourceRelease };
}

/** Days the source of an indicator has announced, by stored period. */
export function announcedOf({ sources }: Rules, indicator: IndicatorRulesLineFragment): ReadonlyMap<number, string> {
  const source = sources.find(({ id }) => id === indicator.source);
  return new Map(source?.days.map(({ period, day }) => [period, day]));
}

export interface OwnRule extends RuleSetting {
  readonly version: string;
}

export function ownRuleOf(indicator: IndicatorRulesLineFragment, kind: RuleKind): OwnRule | undefined {
  const found = indicator.checks.find((rule) => rule.kind === kind && isRuleKind(rule.kind));
  if (found === undefined) return undefined;
  const params = Object.fromEntries(found.params.map(({ name, figure }) => [name, figure]));
  return {
    ...{ kind, params, active: found.active, version: found.version },
    severity: found.severity === 'error' ? 'error' : 'hint',
  };
}

export interface FachamtGroup {
  readonly fachamt: string | null;
  readonly indicators: readonly IndicatorRulesLineFragment[];
}

/** By Fachamt, as the server has sorted them. */
export function byFachamt(indicators: readonly IndicatorRulesLineFragment[]): FachamtGroup[] {
  const groups = new Map<string | null, IndicatorRulesLineFragment[]>();
  for (const indicator of indicators) {
    const group = groups.get(indicator.fachamt) ?? [];
    groups.set(indicator.fachamt, group);
    group.push(indicator);
  }
  return [...groups].map(([fachamt, found]) => ({ fachamt, indicators: found }));
}

/** Every word of the filter stands somewhere in name, code or Fachamt. */
export function matching(
  indicators: readonly IndicatorRulesLineFragment[],
  filter: string,
): readonly IndicatorRulesLineFragment[] {
  const words = filter.toLocaleLowerCase('de').split(/\s+/).filter(Boolean);
  if (words.length === 0) return indicators;
  return indicators.filter(({ name, code, fachamt }) => {
    const text = `${name} ${code} ${fachamt ?? ''}`.toLocaleLowerCase('de');
    return words.every((word) => text.includes(word));
  });
}
