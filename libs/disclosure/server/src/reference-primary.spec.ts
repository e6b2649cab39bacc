import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { primaryReasons, readTables } from '@teilziel/disclosure';

const FILE = join(process.cwd(), '../shared/reference/sdc_tables.json');
const hasReference = existsSync(FILE);

interface RawTable {
  readonly notes: string;
  readonly cells: readonly { readonly id: string; readonly primary: boolean; readonly primaryReason?: string }[];
}

(hasReference ? describe : describe.skip)('primary rules on sdc_tables.json (skipped without ../shared)', () => {
  const raw = hasReference ? (JSON.parse(readFileSync(FILE, 'utf8')) as { tables: RawTable[] }) : { tables: [] };
  const cases = (hasReference ? readTables(raw) : []).map(
    (table, index) => [table.id, table, raw.tables[index] as RawTable] as const,
  );

  it.each(cases)('%s: the same cells are primary', (_, { problem, sensitiveDims, rates }, { cells, notes }) => {
    const expected = cells.filter(({ primary }) => primary).map(({ id }) => id);
    // What the file says only in words: marks of a test, and the contributions of the one dominated cell.
    const marked = cells.filter(({ primaryReason }) => primaryReason?.startsWith('set by')).map(({ id }) => id);
    const given = /Beitraege (\d+(?:\+\d+)+)/.exec(notes)?.[1]?.split('+').map(Number);
    const withContributions = problem.cells.map((cell) =>
      given !== undefined && cell.value === given.reduce((sum, one) => sum + one, 0)
        ? { ...cell, contributions: given }
        : cell,
    );
    const found = primaryReasons(
      { ...problem, cells: withContributions },
      { sensitiveDims, rates, pPercent: 15, dominance: { n: 1, k: 85 } },
    );
    expect([...new Set([...found.keys(), ...marked])].sort()).toEqual([...expected].sort());
  });
});
