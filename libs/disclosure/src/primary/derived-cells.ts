import type { ProtectionProblem } from '../table/problem.types';

/**
 * Implicit cells that follow from what is shown when nothing is suppressed: relation by relation, whatever is the only
 * unknown is known then. A cell that only repeats a shown one under another name is not among them: the shown one is judged.
 */
export function derivedCells(problem: ProtectionProblem): ReadonlySet<string> {
  const unknown = new Set(problem.cells.filter(({ status }) => status === 'implicit').map(({ id }) => id));
  const aliases = new Set<string>();
  for (const { coefficients } of problem.relations) {
    const ids = Object.keys(coefficients);
    if (ids.length === 2) ids.filter((id) => unknown.has(id)).forEach((id) => aliases.add(id));
  }
  const derived = new Set<string>();
  for (let grown = true; grown;) {
    grown = false;
    for (const { coefficients } of problem.relations) {
      const open = Object.keys(coefficients).filter((id) => unknown.has(id));
      const [only] = open;
      if (open.length !== 1 || only === undefined) continue;
      unknown.delete(only);
      grown = true;
      if (!aliases.has(only)) derived.add(only);
    }
  }
  return derived;
}
