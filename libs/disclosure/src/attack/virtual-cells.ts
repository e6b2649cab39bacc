import type { ProtectionProblem, Relation } from '../table/problem.types';

export interface VirtualCellViolation {
  /** "T=w+m+d": the relation in words. */
  readonly relation: string;
  /** The hidden parts, implicit ones too. */
  readonly suppressed: readonly string[];
  /** What they add up to: everybody can compute it from the total. */
  readonly virtual: number;
}

interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** A relation that says: these parts make this total. Stock-flow identities and the like say something else. */
export function sumOf({ coefficients, rhs }: Relation): Sum | null {
  const entries = Object.entries(coefficients);
  const unit = entries.every(([, coefficient]) => Math.abs(coefficient) === 1);
  if (!unit || rhs !== 0 || entries.length < 2) return null;
  const sides = [-1, 1].map((sign) => entries.filter(([, coefficient]) => coefficient === sign).map(([id]) => id));
  const [minus = [], plus = []] = sides;
  const totals = minus.length === 1 ? minus : plus.length === 1 ? plus : [];
  const [total] = totals;
  return total === undefined ? null : { total, parts: totals === minus ? plus : minus };
}

/**
 * V3: where the total is shown, the hidden parts together are as good as one shown cell: they must reach the
 * threshold, and never is one part hidden alone (sdcTable "detectSingletons", SSB "singletonMethod").
 */
export function virtualCellViolations(
  problem: ProtectionProblem,
  suppressed: ReadonlySet<string>,
): readonly VirtualCellViolation[] {
  const cells = new Map(problem.cells.map((cell) => [cell.id, cell]));
  const isHidden = (id: string): boolean => {
    const cell = cells.get(id);
    return cell !== undefined && cell.known !== true && (cell.status === 'implicit' || suppressed.has(id));
  };
  return problem.relations.flatMap((relation) => {
    const sum = sumOf(relation);
    if (sum === null || isHidden(sum.total)) return [];
    const hidden = sum.parts.filter(isHidden);
    const virtual = hidden.reduce((all, id) => all + (cells.get(id)?.value ?? 0), 0);
    if (hidden.length === 0 || (hidden.length > 1 && virtual >= problem.threshold)) return [];
    return [{ relation: `${sum.total}=${sum.parts.join('+')}`, suppressed: hidden, virtual }];
  });
}

/**
 * The violations that tell something: a base cell that is nothing but another name of a shown figure hides nothing.
 */
export function openViolations(
  problem: ProtectionProblem,
  suppressed: ReadonlySet<string>,
): readonly VirtualCellViolation[] {
  const primaries = new Set(problem.cells.filter(({ primary }) => primary === true).map(({ id }) => id));
  return virtualCellViolations(problem, suppressed).filter((violation) =>
    violation.suppressed.some((id) => suppressed.has(id) || primaries.has(id)),
  );
}
