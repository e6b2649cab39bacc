import type { SheetCell } from '../sheet/sheet.types';
import type { CheckInput, Finding } from './check.types';
import { type CheckContext, checkContext, type Found } from './check-context';
import { incomplete, notACount, numeratorOverDenominator } from './figure-checks';
import { sameAsLast, slipOrJump } from './history-checks';
import { rulesWith } from './rule-settings';
import { missingSplit, partsAndTotal, partWithinWhole, shareNotStated } from './split-checks';

const ENTERED = [notACount, numeratorOverDenominator, incomplete, partWithinWhole] as const;
const GROUPED = [partsAndTotal, missingSplit, shareNotStated] as const;
const HISTORICAL = [slipOrJump, sameAsLast] as const;

/**
 * What is wrong (errors, they block the submission) or remarkable (hints, they want a comment or a confirmation) about
 * the figures of one indicator and period: errors first, in the order of the cells, at most one a cell and kind.
 * `rules` are the indicator's own; everything else is as in DEFAULT_RULES.
 */
export function checkEntry(input: CheckInput): Finding[] {
  const context = checkContext(input);
  const { cells } = input.indicator;
  const all = [
    ...cells.flatMap((cell) => ENTERED.flatMap((check) => check(context, cell))),
    ...context.groups.flatMap((group) => GROUPED.flatMap((check) => check(context, group))),
    ...historical(context),
  ];
  const settings = new Map(rulesWith(input.rules).map((setting) => [setting.kind, setting]));
  const order = new Map(cells.map(({ cell }, index) => [cell, index]));
  return firstOfEach(all)
    .flatMap(({ kind, cell, text }): Finding[] => {
      const setting = settings.get(kind);
      return setting?.active ? [{ kind, severity: setting.severity, cell: cell.cell, text }] : [];
    })
    .sort((a, b) => rank(a) - rank(b) || (order.get(a.cell) ?? 0) - (order.get(b.cell) ?? 0));
}

const rank = ({ severity }: Finding): number => (severity === 'error' ? 0 : 1);

function firstOfEach(all: readonly Found[]): Found[] {
  const seen = new Map<string, Found>();
  for (const found of all) {
    const key = `${found.cell.cell} ${found.kind}`;
    if (!seen.has(key)) seen.set(key, found);
  }
  return [...seen.values()];
}

/** A total that follows from its parts is remarkable only where no part is: else one slip would be told twice. */
function historical(context: CheckContext): Found[] {
  const ofCells = (cells: readonly SheetCell[]): Found[] =>
    cells.flatMap((cell) => HISTORICAL.flatMap((check) => check(context, cell)));
  return context.groups.flatMap((group) => {
    const [totals, parts] = split([...group.cells.values()], ({ cell }) => context.computed.has(cell));
    const found = ofCells(parts);
    return found.length > 0 ? found : ofCells(totals);
  });
}

function split<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
