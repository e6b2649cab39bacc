import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  judge,
  protect,
  readTables,
  withPrimaries,
  type Protection,
  type Solver,
  type TableFile,
} from '@teilziel/disclosure';
import { loadHighs } from './highs-solver';
import { attackWithYalps } from './yalps-attack';

const FILE = join(process.cwd(), '../shared/reference/sdc_tables.json');
const hasReference = existsSync(FILE);

interface RawTable {
  readonly referenceOptimum: { readonly nSecondary: number } | null;
}

(hasReference ? describe : describe.skip)('protection of sdc_tables.json (skipped without ../shared)', () => {
  const raw = hasReference ? (JSON.parse(readFileSync(FILE, 'utf8')) as { tables: RawTable[] }) : { tables: [] };
  const cases = (hasReference ? readTables(raw) : []).map(
    (table, index) => [table.id, table, raw.tables[index]?.referenceOptimum?.nSecondary] as const,
  );
  let solver: Solver;
  beforeAll(async () => {
    solver = await loadHighs();
  });

  const expectSafe = ({ problem }: TableFile, found: Protection): void => {
    expect(found.verdict).toEqual({ V0: true, V1: true, V2: true, V3: true, V4: true, V5: true });
    const other = judge(problem, new Set(found.suppressed), attackWithYalps(problem, new Set(found.suppressed)));
    expect(other.validWidth).toBe(true);
  };

  it.each(cases)('%s: exact mode finds the optimum and passes the attack', (_, table, optimum) => {
    const problem = withPrimaries(table.problem, table);
    const found = protect(problem, solver);
    expectSafe(table, found);
    expect([found.optimal, found.gap]).toEqual([true, 0]);
    if (optimum !== undefined) expect(found.nSecondary).toBe(optimum);
  });

  it.each(cases)('%s: the greedy way is safe too and never claims less than the optimum', (_, table, optimum) => {
    const found = protect(withPrimaries(table.problem, table), solver, { greedy: true });
    expectSafe(table, found);
    if (optimum !== undefined) {
      expect(found.nSecondary).toBeGreaterThanOrEqual(optimum);
      expect(found.nSecondary * (1 - found.gap)).toBeLessThanOrEqual(optimum + 1e-6);
    }
  });
});
