import { refusedWith } from '../quarter/quarter.fixture';
import { EntryWorld } from './entry.fixture';

/** The program remembers indicators between saves: what has changed since counts all the same, at once. */
describe('saving after something has changed', () => {
  let entry: EntryWorld;

  beforeAll(async () => {
    entry = await EntryWorld.start();
  }, 60_000);
  afterAll(() => entry?.quarter.stop());
  beforeEach(async () => {
    await entry.quarter.clear();
    await entry.saved(entry.olga, [cell(1)]);
  });

  const cell = (numerator: number, expectedRevision = 0, place = 0) => ({
    ...{ indicator: 'K-2', cell: place, numerator, expectedRevision },
  });
  const sql = (text: string): Promise<unknown> => entry.quarter.world.sql(text);
  const tried = async (numerator: number): Promise<string | undefined> =>
    refusedWith(await entry.save(entry.olga, [cell(numerator, 1)]));

  it('an indicator moved to another Fachamt and back', async () => {
    await sql(`UPDATE indicator SET fachamt_id = 2 WHERE code = 'K-2'`);
    expect(await tried(2)).toBe('FORBIDDEN: Beratungen: Diesen Wert erfasst ein anderes Fachamt.');
    await sql(`UPDATE indicator SET fachamt_id = 1 WHERE code = 'K-2'`);
    expect(await tried(3)).toBeUndefined();
  });

  it('a deadline set earlier, a name and a cell more', async () => {
    await sql(`UPDATE indicator SET due_days = 1 WHERE code = 'K-2'`);
    expect(await tried(2)).toContain('weil die Frist am 01.10. geendet hat');
    await sql(`UPDATE indicator SET due_days = 15, name = 'Gespräche' WHERE code = 'K-2'`);
    const unknown = refusedWith(await entry.save(entry.olga, [cell(1, 0, 9)]));
    expect(unknown).toBe('NOT_FOUND: „Gespräche“ hat keine Zelle 9.');
    await sql(`INSERT INTO indicator_cell VALUES (1, 2, 9, 'sex=D')`);
    expect((await entry.saved(entry.olga, [cell(1, 0, 9)])).saved).toHaveLength(1);
    await sql(`UPDATE indicator SET name = 'Beratungen' WHERE code = 'K-2'`);
  });

  it('an entry handed in between two saves, and taken back', async () => {
    await sql(
      `INSERT INTO entry (kommune_id, indicator_id, period, state, submitted_by) VALUES (1, 2, 8106, 'submitted', 'x')`,
    );
    expect(await tried(2)).toContain('LOCKED: Beratungen, Insgesamt');
    await sql('DELETE FROM entry');
    expect(await tried(3)).toBeUndefined();
  });

  it('refuses a value built on a revision that was never there, and saves nothing beside it', async () => {
    const right = { indicator: 'K-1', cell: 1, numerator: 40, expectedRevision: 0 };
    const answer = await entry.save(entry.olga, [right, { ...right, cell: 2, expectedRevision: 5 }]);
    expect(refusedWith(answer)).toContain('Einen der Werte gibt es hier nicht mehr.');
    expect(await entry.history('K-1', 1)).toEqual([]);
  });

  it('tells what is found when it is asked, to the Fachamt alone', async () => {
    const ask = '{ entryFindings(period: "2026-Q3", indicators: ["K-2"]) { indicator findings { kind } } }';
    const { data } = await entry.ask(entry.olga, ask);
    expect(data).toMatchObject({ entryFindings: [{ indicator: 'K-2' }] });
    expect(refusedWith(await entry.ask(entry.emil, ask))).toContain('FORBIDDEN');
  });
});
