import type { RuleKind, RuleSetting } from './check.types';

const rule = (
  kind: RuleKind,
  severity: RuleSetting['severity'],
  params: Readonly<Record<string, number>> = {},
): RuleSetting => ({ kind, severity, params, active: true });

/**
 * What is checked where an indicator says nothing else. Params:
 * - `negative`, `fractions` (1 = allowed): Wanderungssaldo, Wohnfläche.
 * - `always` (1): also where the rate is no share in per cent.
 * - `roundedTo`: the office rounds to 5 or 10; `additive` (1): values that may be added up.
 * - `points`: values before that are needed; `threshold`, `floor`: see outlier.ts; `window`: how near to × 100 or × 1000.
 * - `from`: smallest figure for which equality is remarkable.
 * - `percent`: share of persons without a stated sex from which on an analysis counts as limited.
 */
export const DEFAULT_RULES: readonly RuleSetting[] = [
  rule('not-a-count', 'error', { negative: 0, fractions: 0 }),
  rule('numerator-over-denominator', 'error', { always: 0 }),
  rule('parts-and-total', 'error', { roundedTo: 0, additive: 0 }),
  rule('half-pair', 'error'),
  rule('empty', 'error'),
  rule('unit-slip', 'hint', { points: 2, window: 2 }),
  rule('jump', 'hint', { points: 4, threshold: 3.5, floor: 0.05 }),
  rule('same-as-last', 'hint', { from: 20 }),
  rule('missing-split', 'hint'),
  rule('share-not-stated', 'hint', { percent: 5 }),
];

/** The default rules with what an indicator sets itself; a param it does not name keeps its default. */
export function rulesWith(own: readonly RuleSetting[]): RuleSetting[] {
  return DEFAULT_RULES.map((standard) => {
    const setting = own.find(({ kind }) => kind === standard.kind);
    return setting === undefined ? standard : { ...setting, params: { ...standard.params, ...setting.params } };
  });
}
