import { refusedWith } from '../quarter/quarter.fixture';
import { EntryWorld } from './entry.fixture';

describe('saving cells', () => {
  let entry: EntryWorld;

  beforeAll(async () => {
    entry = await EntryWorld.start();
  }, 60_000);
  afterAll(() => entry?.quarter.stop());
  beforeEach(() => entry.quarter.clear());

  const cell = (numerator: number | null, expectedRevision: number, place = 0) => ({
    ...{ indicator: 'K-2', cell: place, numerator, expectedRevision },
  });

  it('shows a second officer both values with the name, and writes nothing over the first', async () => {
    const first = await entry.saved(entry.olga, [cell(12, 0)]);
    expect(first).toMatchObject({ saved: [{ indicator: 'K-2', cell: 0, revision: 1 }], conflicts: [] });
    const second = await entry.saved(entry.otto, [cell(13, 0)]);
    expect(second.saved).toEqual([]);
    expect(second.conflicts).toMatchObject([
      { indicator: 'K-2', cell: 0, theirs: { numerator: 12, revision: 1, by: 'olga', locked: false } },
    ]);
    expect(await entry.history('K-2', 0)).toEqual([[1, 12, 'olga']]);
    // Having seen it, Otto decides for his own.
    expect((await entry.saved(entry.otto, [cell(13, 1)])).saved).toMatchObject([{ revision: 2 }]);
    expect(await entry.history('K-2', 0)).toEqual([
      [1, 12, 'olga'],
      [2, 13, 'otto'],
    ]);
  });

  it('lets exactly one of two officers win who save at the same moment', async () => {
    for (let round = 0; round < 10; round += 1) {
      await entry.quarter.clear();
      const answers = await Promise.all([
        entry.saved(entry.olga, [cell(12, 0)]),
        entry.saved(entry.otto, [cell(13, 0)]),
      ]);
      expect(answers.map(({ saved }) => saved.length).sort()).toEqual([0, 1]);
      expect(answers.map(({ conflicts }) => conflicts.length).sort()).toEqual([0, 1]);
      expect(await entry.history('K-2', 0)).toHaveLength(1);
    }
  });

  it('saves the own second value silently, from an older tab too', async () => {
    await entry.saved(entry.olga, [cell(12, 0)]);
    expect((await entry.saved(entry.olga, [cell(13, 0)])).saved).toMatchObject([{ revision: 2 }]);
    expect((await entry.saved(entry.olga, [cell(14, 1)])).conflicts).toEqual([]);
    expect(await entry.history('K-2', 0)).toHaveLength(3);
  });

  it('writes the same value once, whoever sends it again', async () => {
    await entry.saved(entry.olga, [cell(12, 0)]);
    expect((await entry.saved(entry.olga, [cell(12, 0)])).saved).toMatchObject([{ revision: 1 }]);
    expect(await entry.saved(entry.otto, [cell(12, 0)])).toMatchObject({ saved: [{ revision: 1 }], conflicts: [] });
    expect(await entry.history('K-2', 0)).toEqual([[1, 12, 'olga']]);
  });

  it('saves the rest beside a conflict', async () => {
    await entry.saved(entry.olga, [{ indicator: 'K-1', cell: 1, numerator: 40, expectedRevision: 0 }]);
    const answer = await entry.saved(entry.otto, [
      { indicator: 'K-1', cell: 1, numerator: 41, expectedRevision: 0 },
      { indicator: 'K-1', cell: 2, numerator: 30, expectedRevision: 0 },
      cell(5, 0),
    ]);
    expect(answer.saved.map(({ indicator, cell: place }) => `${indicator}/${place}`).sort()).toEqual([
      'K-1/2',
      'K-2/0',
    ]);
    expect(answer.conflicts).toMatchObject([{ indicator: 'K-1', cell: 1 }]);
  });

  it('writes a total that follows from its parts, and takes it back with them', async () => {
    const parts = [40, 30, 1].map((numerator, index) => ({
      ...{ indicator: 'K-1', cell: index + 1, numerator, expectedRevision: 0 },
    }));
    await entry.saved(entry.olga, parts.slice(0, 2));
    const totalOf = async () => (await entry.indicator(entry.olga, 'K-1')).cells.find(({ cell: place }) => place === 0);
    expect(await totalOf()).toMatchObject({ numerator: null, revision: 0 });
    await entry.saved(entry.otto, parts.slice(2));
    expect(await totalOf()).toMatchObject({ numerator: 71, revision: 1 });
    await entry.saved(entry.olga, [{ indicator: 'K-1', cell: 1, numerator: 41, expectedRevision: 1 }]);
    expect(await totalOf()).toMatchObject({ numerator: 72, revision: 2 });
    await entry.saved(entry.olga, [{ indicator: 'K-1', cell: 2, numerator: null, expectedRevision: 1 }]);
    expect(await totalOf()).toMatchObject({ numerator: null, status: 'A', revision: 3 });
    // Nobody types a total: what is sent for it is not taken.
    await entry.saved(entry.olga, [{ indicator: 'K-1', cell: 0, numerator: 999, expectedRevision: 3 }]);
    expect(await totalOf()).toMatchObject({ numerator: null, revision: 3 });
  });

  it.each([
    ['a cell that is not there', { ...cell(1, 0), cell: 9 }, 'NOT_FOUND: „Beratungen“ hat keine Zelle 9.'],
    ['an unknown indicator', { ...cell(1, 0), indicator: 'X-9' }, 'NOT_FOUND: Den Indikator „X-9“ gibt es hier nicht.'],
    [
      'an unknown sign',
      { ...cell(1, 0), status: '?' },
      'INVALID_INPUT: Beratungen, Insgesamt: Das Zeichen „?“ gibt es nicht.',
    ],
    [
      'a value of another office',
      { ...cell(1, 0), indicator: 'S-1' },
      'FORBIDDEN: Schulen: Diesen Wert erfasst ein anderes Fachamt.',
    ],
  ])('refuses %s by name, and saves nothing of the request', async (_, wrong, sentence) => {
    const right = { indicator: 'K-1', cell: 1, numerator: 40, expectedRevision: 0 };
    expect(refusedWith(await entry.save(entry.olga, [right, wrong]))).toBe(sentence);
    expect(await entry.history('K-1', 1)).toEqual([]);
  });

  it('refuses a cell sent twice and more than 500', async () => {
    expect(refusedWith(await entry.save(entry.olga, [cell(1, 0), cell(2, 0)]))).toContain('zweimal gesendet');
    const many = Array.from({ length: 501 }, () => cell(1, 0));
    expect(refusedWith(await entry.save(entry.olga, many))).toContain('höchstens 500 Zellen');
  });

  it('asks for a reason where the value was approved before', async () => {
    const { world } = entry.quarter;
    await entry.fill(entry.olga);
    await world.sql(
      `INSERT INTO entry (kommune_id, indicator_id, period, state, submitted_by) VALUES (1, 2, 8106, 'returned', 'x')`,
    );
    await world.sql(`INSERT INTO entry_returned_cell VALUES (1, 2, 8106, 0, 'Bitte prüfen.')`);
    await world.sql(`INSERT INTO entry_event VALUES (1, 2, 8106, 1, 'approved', 'x', now())`);
    const without = refusedWith(await entry.save(entry.olga, [cell(15, 1)]));
    expect(without).toBe(
      'REASON_NEEDED: Beratungen, Insgesamt: Dieser Wert war schon angenommen. Bitte begründen Sie die Änderung in einem Satz.',
    );
    const reason = 'Außenstelle nachgetragen';
    expect((await entry.saved(entry.olga, [{ ...cell(15, 1), reason }])).saved).toMatchObject([{ revision: 2 }]);
    const [row] = await world.sql<{ reason: string }>(
      'SELECT reason FROM observation_revision WHERE indicator_id = 2 AND revision = 2',
    );
    expect(row?.reason).toBe(reason);
  });
});
