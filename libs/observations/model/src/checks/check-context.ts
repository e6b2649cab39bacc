import type { Observation } from '@teilziel/statistics';
import { computedCells, type SexGroup, sexGroups } from '../sheet/partition';
import { computeTotals } from '../sheet/compute-totals';
import type { SheetCell, SheetIndicator } from '../sheet/sheet.types';
import type { CheckInput, RuleKind } from './check.types';
import { rulesWith } from './rule-settings';

/** What every check reads; totals that follow from their parts are filled in. */
export interface CheckContext {
  readonly indicator: SheetIndicator;
  readonly figures: ReadonlyMap<number, Observation>;
  readonly history: ReadonlyMap<number, readonly Observation[]>;
  readonly groups: readonly SexGroup[];
  readonly computed: ReadonlySet<number>;
  readonly submitting: boolean;
  readonly active: (kind: RuleKind) => boolean;
  readonly param: (kind: RuleKind, name: string) => number;
}

/** A finding before its severity, which is data. */
export interface Found {
  readonly kind: RuleKind;
  readonly cell: SheetCell;
  readonly text: string;
}

export function checkContext({ indicator, figures, history, rules, submitting }: CheckInput): CheckContext {
  const settings = new Map(rulesWith(rules).map((setting) => [setting.kind, setting]));
  return {
    indicator,
    figures: computeTotals(indicator, figures),
    history,
    groups: sexGroups(indicator.cells),
    computed: computedCells(indicator),
    submitting,
    active: (kind) => settings.get(kind)?.active ?? false,
    param: (kind, name) => settings.get(kind)?.params[name] ?? 0,
  };
}

export type CountPart = 'numerator' | 'denominator';

/** The counts a shape consists of, the base first, as in the sheet. */
export function countParts({ shape }: SheetIndicator): readonly CountPart[] {
  return { VALUE: [], COUNT: ['numerator' as const], RATE: ['denominator' as const, 'numerator' as const] }[shape];
}

/** A count that was recorded as a plain value (history from files) is one all the same. */
export function countOf(figure: Observation | undefined, part: CountPart, { shape }: SheetIndicator): number | null {
  if (figure === undefined) return null;
  return shape === 'COUNT' ? (figure.numerator ?? figure.value) : figure[part];
}
