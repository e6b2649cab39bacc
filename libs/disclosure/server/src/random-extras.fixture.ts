import type { ProtectionCell, ProtectionProblem, Range, Relation } from '@teilziel/disclosure';
import fc from 'fast-check';

/** Stocks of several periods with what came and went: B(t) = B(t−1) + Z(t) − A(t), each by category and in total. */
export const flows: fc.Arbitrary<ProtectionProblem> = fc
  .record({
    start: fc.array(fc.integer({ min: 12, max: 40 }), { minLength: 2, maxLength: 3 }),
    came: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 }),
    went: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 6, maxLength: 6 }),
    threshold: fc.integer({ min: 3, max: 5 }),
  })
  .map(({ start, came, went, threshold }) => {
    const cells: ProtectionCell[] = [];
    const relations: Relation[] = [];
    const put = (name: string, values: readonly number[]): void => {
      const parts = values.map((value, at) => ({ id: `${name}|${at}`, value, status: 'published' as const }));
      const total = values.reduce((sum, value) => sum + value, 0);
      cells.push(...parts, { id: `${name}|T`, value: total, status: 'published' });
      relations.push({
        coefficients: { ...Object.fromEntries(parts.map(({ id }) => [id, 1])), [`${name}|T`]: -1 },
        rhs: 0,
      });
    };
    let stock: readonly number[] = start;
    put('B0', stock);
    for (const period of [1, 2]) {
      const flow = (of: readonly number[]): readonly number[] =>
        start.map((_, at) => of[(period - 1) * start.length + at] ?? 0);
      const [plus, minus] = [flow(came), flow(went)];
      stock = stock.map((value, at) => value + (plus[at] ?? 0) - (minus[at] ?? 0));
      put(`Z${period}`, plus);
      put(`A${period}`, minus);
      put(`B${period}`, stock);
      for (const part of [...start.keys(), 'T']) {
        const [before, now] = [`B${period - 1}|${part}`, `B${period}|${part}`];
        relations.push({
          coefficients: { [before]: 1, [`Z${period}|${part}`]: 1, [`A${period}|${part}`]: -1, [now]: -1 },
          rhs: 0,
        });
      }
    }
    return { threshold, cells, relations };
  });

/** The same publication with rates beside some cells: shares of their totals with one digit, where a rate may be shown. */
export function withRates(problem: ProtectionProblem, places: readonly number[]): ProtectionProblem {
  const values = new Map(problem.cells.map(({ id, value }) => [id, value]));
  const ranges = places.flatMap((place): Range[] => {
    const [first, ...rest] = Object.entries(problem.relations[place % problem.relations.length]?.coefficients ?? {});
    const total = rest.find(([, coefficient]) => coefficient < 0)?.[0];
    if (first === undefined || total === undefined) return [];
    const [part, all] = [values.get(first[0]) ?? 0, values.get(total) ?? 0];
    if (part < problem.threshold || all < 10 || all - part < problem.threshold) return [];
    const shown = Math.round((1000 * part) / all) / 10;
    const bound = (percent: number): Range['coefficients'] => ({ [first[0]]: 1, [total]: -percent / 100 });
    return [
      { coefficients: bound(shown - 0.05), lower: 0, upper: null },
      { coefficients: bound(shown + 0.05), lower: null, upper: 0 },
    ];
  });
  return { ...problem, ranges };
}

/**
 * The next release of the same table after a late entry in one base cell. What the first release showed is known for
 * ever; what it hid still binds, though nobody prints it any more; whatever the entry changed is a new cell.
 */
export function nextRelease(
  problem: ProtectionProblem,
  hidden: ReadonlySet<string>,
  base: ProtectionCell,
  more: number,
): ProtectionProblem {
  const step = new Map([[base.id, more]]);
  for (let grown = true; grown;) {
    grown = false;
    for (const { coefficients } of problem.relations) {
      const [total] = Object.entries(coefficients).find(([, coefficient]) => coefficient < 0) ?? [];
      const isTouched = Object.keys(coefficients).some((id) => id !== total && step.has(id));
      if (total === undefined || step.has(total) || !isTouched) continue;
      step.set(total, more);
      grown = true;
    }
  }
  const renamed = (id: string): string => (step.has(id) ? `${id}*` : id);
  const old = problem.cells.map((cell): ProtectionCell =>
    hidden.has(cell.id) || cell.status === 'implicit'
      ? { ...cell, status: step.has(cell.id) ? 'implicit' : cell.status }
      : { ...cell, known: true },
  );
  const fresh = problem.cells
    .filter(({ id }) => step.has(id))
    .map(({ id, value, status }): ProtectionCell => ({ id: renamed(id), value: value + more, status }));
  const again = problem.relations
    .filter(({ coefficients }) => Object.keys(coefficients).some((id) => step.has(id)))
    .map(({ coefficients, rhs }) => ({
      coefficients: Object.fromEntries(Object.entries(coefficients).map(([id, factor]) => [renamed(id), factor])),
      rhs,
    }));
  return { ...problem, cells: [...old, ...fresh], relations: [...problem.relations, ...again] };
}
