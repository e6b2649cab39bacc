import { sumOf } from '../attack/virtual-cells';
import { SAME } from '../table/bounds';
import type { ProtectionCell, ProtectionProblem } from '../table/problem.types';

/**
 * Group disclosure: nobody or everybody of a row in a column that says something sensitive. Rows are sums over the
 * sensitive dimension alone; impossible combinations tell nothing.
 */
export function fullAndZeroCells(problem: ProtectionProblem, sensitiveDims: readonly string[]): ReadonlySet<string> {
  const cells = new Map(problem.cells.map((cell) => [cell.id, cell]));
  const found = new Set<string>();
  for (const relation of problem.relations) {
    const sum = sumOf(relation);
    const total = sum === null ? undefined : cells.get(sum.total);
    if (sum === null || total === undefined || total.value <= SAME) continue;
    const parts = sum.parts.flatMap((id) => cells.get(id) ?? []);
    if (parts.length < 2 || !runsOver(parts, sensitiveDims)) continue;
    for (const { id, value, structural } of parts) {
      const tells = Math.abs(value) <= SAME || Math.abs(value - total.value) <= SAME;
      if (tells && structural !== true) found.add(id);
    }
  }
  return found;
}

function runsOver(parts: readonly ProtectionCell[], sensitiveDims: readonly string[]): boolean {
  const varying = Object.keys(parts[0]?.dims ?? {}).filter(
    (name) => new Set(parts.map(({ dims }) => dims?.[name])).size > 1,
  );
  return varying.length > 0 && varying.every((name) => sensitiveDims.includes(name));
}
