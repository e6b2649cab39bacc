import { knownBounds } from '../table/bounds';
import type { ProtectionProblem } from '../table/problem.types';
import { isHideable } from './parts';

/** Beyond so many times the widest protection a larger value gives no more room. */
const ENOUGH = 8;

/**
 * What decides the pattern of a part and nothing else: two tables with the same key get the same pattern. Values are
 * cut off where more makes no difference; their order counts, because the cheaper of two equal patterns is taken.
 */
export function keyOf(part: ProtectionProblem, costs: ReadonlyMap<string, number>): string {
  const index = new Map(part.cells.map(({ id }, at) => [id, at]));
  const widths = part.cells.map(({ lpl, upl, width }) => (lpl ?? 0) + (upl ?? 0) + (width ?? 0));
  const most = ENOUGH * Math.max(part.threshold, ...widths);
  const cut = (side: number | null): number | null => (side === null || side > most ? null : side);
  const cells = part.cells.map((cell) => {
    if (!isHideable(cell)) return 0;
    const { lower, upper } = knownBounds(cell);
    return [
      cut(lower === null ? null : cell.value - lower),
      cut(upper === null ? null : upper - cell.value),
      Math.min(cell.value, most),
      `${cell.status}${cell.primary === true}`,
      ...[cell.lpl ?? -1, cell.upl ?? -1, cell.width ?? -1, cell.cost ?? 1, Number.isInteger(cell.value)],
    ];
  });
  const rows = part.relations.map(({ coefficients }) =>
    Object.entries(coefficients).map(([id, coefficient]) => [index.get(id), coefficient]),
  );
  return JSON.stringify([part.threshold, cells, rows, [...costs.keys()].map((id) => index.get(id))]);
}
