import type { IndicatorRulesLineFragment } from '@teilziel/graphql-client';
import { type DueRule, dueSentence, nextDue, storedPeriodLabel } from '@teilziel/observations/model';
import type { ReactElement } from 'react';
import { announcedOf } from './rules.types';
import type { Rules } from './rules.types';
import { useRulesTexts } from './texts';

/** The next deadlines under a rule, in words; null where the beginning is no period of the indicator (older data). */
export function effectOf(
  rules: Rules,
  indicator: IndicatorRulesLineFragment,
  rule: DueRule,
  count: number,
): readonly string[] | null {
  const { firstPeriod, frequency } = rule;
  if (firstPeriod !== null && storedPeriodLabel(firstPeriod, frequency) === null) return null;
  return nextDue(rule, announcedOf(rules, indicator), rules.today, count).map((entry) => dueSentence(entry, rule));
}

/** What would follow, before anything is saved. */
export function Effect({
  lines,
  more = 0,
}: {
  readonly lines: readonly string[] | null;
  readonly more?: number;
}): ReactElement {
  const { due } = useRulesTexts();
  return (
    <div className="tz-rules-effect" role="status" aria-label={due.effect}>
      <h3>{due.effect}</h3>
      {lines === null ? (
        <p>{due.wrong}</p>
      ) : (
        <>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
            {more === 0 ? null : <li>{due.more(more)}</li>}
          </ul>
          <p className="tz-meta">{due.effectNote}</p>
        </>
      )}
    </div>
  );
}
