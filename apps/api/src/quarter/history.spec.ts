import { HEAD, type HistoryWorld as World, HistoryWorld, type Lauf, longList } from './history.fixture';

const LABELS = ['Frauen', 'Männer', 'ohne Angabe'];

describe('past figures over HTTP', () => {
  let world: World;

  beforeAll(async () => {
    world = await HistoryWorld.start();
  }, 60_000);
  afterAll(() => world?.stop());
  afterEach(async () => {
    await world.post('lauf/abbrechen');
    await world.quarter.clear();
    await world.quarter.world.sql('DELETE FROM import_run');
  });

  it('thousands of lines: previewed, written in one go, approved, audited; the second time nothing is written', async () => {
    const file = longList(['K-1'], LABELS);
    const seen = await world.preview(file);
    expect(seen).toMatchObject({ phase: 'preview', message: null });
    const lines = 36 * 4 * 3;
    expect(seen.preview).toMatchObject({
      lines,
      counts: { new: lines, changed: 0, unchanged: 0, refused: 0 },
      sums: 144,
    });
    expect(await world.count('observation')).toBe(0);
    const done = await world.apply();
    expect(done).toMatchObject({ phase: 'done', result: { inserted: lines + 144, changed: 0, approved: 144 } });
    expect(await world.count('observation_revision')).toBe(lines + 144);
    expect(await world.figuresWithVersion()).toBe(lines + 144);
    expect(await world.count(`entry WHERE state = 'approved' AND submitted_by = decided_by`)).toBe(144);
    expect(await world.count(`audit_entry WHERE action = 'figures-imported'`)).toBe(1);
    const again = await world.preview(file);
    expect(again.preview?.counts).toEqual({ new: 0, changed: 0, unchanged: lines, refused: 0 });
    expect((await world.apply()).result).toMatchObject({ id: null, inserted: 0, changed: 0, approved: 0 });
    expect(await world.count('observation_revision')).toBe(lines + 144);
    expect(await world.count('import_run')).toBe(1);
  });

  it('names twenty kinds of errors by line, column, text and reason', async () => {
    await world.quarter.submit(2, 4 * 2020, [[0, 5]]);
    const wrong = [
      'K-9;2020-Q1;;1;;;;',
      ';2020-Q1;;1;;;;',
      'K-2;;;1;;;;',
      'K-2;gestern;;1;;;;',
      'K-2;2020;;1;;;;',
      'K-2;2031-Q1;;1;;;;',
      'E-1;2021;;1;;;;',
      'K-1;2020-Q1;Kinder;1;;;;',
      'K-2;2020-Q2;;1,5;;;;',
      'K-2;2020-Q2;;-4;;;;',
      'K-2;2020-Q2;;1.234;;;;',
      'K-2;2020-Q2;;zwölf;;;;',
      'K-2;2020-Q2;;#DIV/0!;;;;',
      'K-2;2020-Q2;;;7;;;',
      'K-2;2020-Q2;;;;7;;',
      'W-1;2020;;7;;;;',
      'R-1;2020;;12;10;;;',
      'R-1;2020;;12;0;;;',
      'K-2;2020-Q2;;;;;quatsch;',
      'K-2;2020-Q2;;12;;;X;',
      'K-2;2020-Q1;;6;;;;',
      'W-1;2020;;;;12 %;;',
      `K-2;2020-Q2;;12;;;;${'x'.repeat(2001)}`,
      'K-2;2020-Q3;;1;;;;',
      'K-2;2020-Q3;;2;;;;',
      'K-2;2020-Q4;;1e16;;;;',
    ];
    const { preview } = await world.preview([HEAD, ...wrong].join('\n'));
    expect(preview?.counts.refused).toBe(wrong.length - 1);
    const byLine = new Map(preview?.problems.map((problem) => [problem.line, problem]));
    const named = wrong.map((_, at) => byLine.get(at + 2)).filter((one) => one !== undefined);
    expect(named).toHaveLength(wrong.length - 1);
    expect(new Set(named.map(({ reason }) => reason.replace(/„[^“]*“|\d+/g, '…'))).size).toBeGreaterThanOrEqual(20);
    expect(byLine.get(12)).toMatchObject({
      column: 'Anzahl',
      text: '1.234',
      reason: expect.stringContaining('1234 oder 1,234'),
    });
    expect(byLine.get(26)).toMatchObject({ reason: expect.stringContaining('schon in Zeile 25') });
    const csv = await (await world.call('lauf/meldungen.csv')).text();
    expect(csv.split('\r\n')).toHaveLength(1 + (preview?.problemCount ?? 0) + 1);
    expect(csv).toContain('\r\n11;Anzahl;-4;');
    const refused = await world.post('lauf/uebernehmen', { annehmen: true });
    expect([refused.status, ((await refused.json()) as { message: string }).message]).toEqual([
      400,
      expect.stringContaining('ohne sie übernommen'),
    ]);
    expect(await world.count('observation')).toBe(1);
  });

  it('a point is asked about once for the whole file', async () => {
    const file = [HEAD, 'K-2;2020-Q1;;1.234;;;;', 'K-2;2020-Q2;;2.000;;;;'].join('\n');
    expect((await world.preview(file)).preview).toMatchObject({ ambiguous: 2, counts: { refused: 2 } });
    await world.post('lauf/punkt', { meint: 'tausender' });
    expect((await world.settled()).preview).toMatchObject({ ambiguous: 0, counts: { new: 2, refused: 0 } });
    await world.apply();
    const rows = await world.quarter.world.sql('SELECT numerator FROM observation ORDER BY period');
    expect(rows).toEqual([{ numerator: 1234 }, { numerator: 2000 }]);
  });

  it('what was approved is changed with a reason only, and a run is taken back as long as nobody has touched it', async () => {
    const first = [HEAD, 'K-2;2020-Q1;;5;;;;', 'K-2;2020-Q2;;6;;;;'].join('\n');
    await world.preview(first);
    await world.apply();
    const second = [HEAD, 'K-2;2020-Q1;;7;;;;', 'K-2;2020-Q3;;8;;;;'].join('\n');
    const { preview } = await world.preview(second);
    expect(preview).toMatchObject({
      counts: { new: 1, changed: 1 },
      changes: [{ line: 2, before: '5', after: '7' }],
      reasonNeeded: expect.stringContaining('schon angenommen'),
    });
    expect((await world.post('lauf/uebernehmen', { annehmen: true })).status).toBe(400);
    const { result } = await world.apply({ grund: 'Altakte gefunden' });
    expect(result).toMatchObject({ inserted: 1, changed: 1, approved: 1 });
    const undo = (id: number | null | undefined): Promise<Response> => world.post(`laeufe/${id}/zuruecknehmen`);
    const earlier = await undo((result?.id ?? 0) - 1);
    expect([earlier.status, await earlier.json()]).toMatchObject([
      409,
      { message: expect.stringContaining('1 Werte geändert') },
    ]);
    expect(await (await undo(result?.id)).json()).toEqual({ figures: 2 });
    expect(await world.figuresWithVersion()).toBe(2);
    const stored = await world.quarter.world.sql(
      'SELECT period - 8080 AS quarter, numerator, status, revision FROM observation ORDER BY period',
    );
    expect(stored).toEqual([
      { quarter: 0, numerator: 5, status: 'A', revision: 3 },
      { quarter: 1, numerator: 6, status: 'A', revision: 1 },
      { quarter: 2, numerator: null, status: 'H', revision: 2 },
    ]);
    const entries = await world.quarter.world.sql('SELECT state FROM entry ORDER BY period');
    expect(entries).toEqual([{ state: 'approved' }, { state: 'approved' }, { state: 'open' }]);
    expect((await undo(result?.id)).status).toBe(409);
    expect((await world.preview(second)).preview?.counts).toMatchObject({ new: 1, changed: 1 });
  });

  it('a change since the preview ends in a new preview, nothing is written', async () => {
    await world.preview([HEAD, 'K-2;2020-Q1;;5;;;;'].join('\n'));
    await world.quarter.figures(2, 4 * 2020 + 1, [[0, 3]]);
    const after = await world.apply();
    expect(after).toMatchObject({ phase: 'preview', message: expect.stringContaining('Seit der Vorschau') });
    expect(await world.count('observation')).toBe(1);
  });

  it.each(['killed', 'cancelled'])(
    'an import that is %s while it writes leaves nothing',
    async (how) => {
      await world.preview(longList(['K-1', 'K-2', 'S-1'].slice(0, 1), LABELS, 1900));
      const { world: at } = world.quarter;
      await at.sql(`CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.5); RETURN NULL; END $$;
      CREATE TRIGGER slow AFTER INSERT ON observation FOR EACH STATEMENT EXECUTE FUNCTION slow()`);
      try {
        await world.post('lauf/uebernehmen', { annehmen: true });
        const what = how === 'killed' ? 'pg_terminate_backend(pid)' : 'pid';
        const met = (): Promise<unknown[]> =>
          at.sql(`SELECT ${what} FROM pg_stat_activity WHERE datname = current_database() AND state = 'active'
            AND query LIKE '%INSERT INTO observation AS stored%' AND pid <> pg_backend_pid()`);
        for (let tries = 0; tries < 1_000 && (await met()).length === 0; tries += 1)
          await new Promise((resolve) => setTimeout(resolve, 20));
        if (how === 'cancelled') await world.post('lauf/abbrechen');
        const end: Lauf = await world.settled();
        expect(end.phase).toBe(how === 'killed' ? 'refused' : 'cancelled');
        if (how === 'killed') expect(end.message).toContain('nichts gespeichert');
      } finally {
        await at.sql('DROP TRIGGER slow ON observation; DROP FUNCTION slow()');
      }
      for (const table of ['observation', 'observation_revision', 'entry', 'import_run'])
        expect(await world.count(table)).toBe(0);
    },
    90_000,
  );

  it('is the coordinator’s alone, and a file that is none is refused by a sentence', async () => {
    const olga = await world.quarter.visitor('olga');
    expect((await world.call('lauf', {}, olga)).status).toBe(403);
    expect(await world.preview('Nichts\nals Text')).toMatchObject({
      phase: 'refused',
      message: expect.stringContaining('Kopfzeile'),
    });
    expect((await world.send('x'.repeat(31 * 1024 * 1024)).catch(() => ({ status: 413 }))).status).toBe(413);
    expect((await world.send('x', 'image/png')).status).toBe(415);
  });
});
