import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { problemText } from '@teilziel/exchange/model';
import { type ImportReport, ImportService, loadMappings } from '@teilziel/exchange/server';
import { AuditTrail, KommuneRepository, OperatorAccess } from '@teilziel/kommune/server';
import { createTestDatabase, type TestDatabase } from '@teilziel/platform';
import { ReleaseCompiler } from '@teilziel/releases/server';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { agsOf, coordinateOf, placeOf, readTidyCsv, type TidyRow } from './lsn-roundtrip.fixture';
import { createApp } from './start/create-app';

const ROOT = join(__dirname, '../../..');
const FOLDER = join(ROOT, '../shared/data/lsn-integrationsmonitoring/csv');
/** 36,414 line ends, 24 headers, one file without a last line end. */
const ROWS = 36_391;
/** A minute where nothing else runs, as `npm run bench` measures; here only so much that a slow machine is no fault. */
const LONGEST_SECONDS = 270;
const suite = existsSync(FOLDER) ? describe : describe.skip;
if (!existsSync(FOLDER))
  console.warn('Die CSV-Dateien des Landesamts liegen hier nicht; dieser Test wird ausgelassen.');

const QUERY = `query ($ags: String!) {
  release(ags: $ags) {
    dimensions { code codes { code label } }
    indicators(first: 100) { edges { node { code source { alreadyPublished } series { columns } } } }
  }
}`;

interface Columns {
  readonly periods: string[];
  readonly cells: string[];
  readonly value: (number | null)[][];
  readonly status: string[];
}

interface Release {
  readonly dimensions: { code: string; codes: { code: string; label: string }[] }[];
  readonly indicators: { edges: { node: { code: string; series: { columns: Columns } } }[] };
}

/** What a reader of the API finds at a place: the figure and its status, or nothing. */
function found(
  release: Release,
  indicator: string,
  period: string,
  coordinate: string,
): [number | null, string] | null {
  const node = release.indicators.edges.find((edge) => edge.node.code === indicator)?.node;
  const columns = node?.series.columns;
  const cell = columns?.cells.indexOf(coordinate) ?? -1;
  const at = columns?.periods.indexOf(period) ?? -1;
  const status = columns?.status[cell]?.[at];
  return columns && status !== undefined ? [columns.value[cell]?.[at] ?? null, status] : null;
}

const WITHOUT_FIGURE = 'HKLMNOQUJ';

function agrees(text: string, here: [number | null, string] | null): boolean {
  if (here === null) return false;
  const [value, status] = here;
  return text === '' ? value === null && WITHOUT_FIGURE.includes(status) : value === Number(text);
}

suite('every figure of the Landesamt, from the file to GraphQL', () => {
  let database: TestDatabase;
  let owner: Client;
  let app: NestExpressApplication;
  let address: string;
  const files = existsSync(FOLDER) ? readdirSync(FOLDER).sort() : [];

  const importAll = (): Promise<ImportReport> =>
    app.get(OperatorAccess, { strict: false }).run(() =>
      new ImportService(
        app.get(DataSource),
        app.get(KommuneRepository, { strict: false }),
        app.get(AuditTrail, { strict: false }),
      ).run({
        files: files.map((name) => join(FOLDER, name)),
        mappings: loadMappings(join(ROOT, 'db/seeds/lsn/mappings')),
        author: 'Test',
      }),
    );

  /** Looks at what is stored past the policies. */
  const count = async (table: string): Promise<number> => {
    const { rows } = await owner.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
    return rows[0]?.count ?? 0;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    app = await createApp({ url: database.url });
    await app.listen(0, '127.0.0.1');
    address = await app.getUrl();
  }, 60_000);

  afterAll(async () => {
    await app?.close();
    await owner?.end();
    await database?.drop();
  });

  it('is stored from the 24 files, each row once', async () => {
    const started = Date.now();
    const report = await importAll();
    const seconds = (Date.now() - started) / 1000;
    const problems = report.files.flatMap(({ file, problems }) =>
      problems.map((problem) => problemText(file, problem)),
    );
    expect(problems.slice(0, 20)).toEqual([]);
    const rows = report.files.reduce((sum, file) => sum + file.rows, 0);
    expect([files.length, rows, report.saved]).toEqual([24, ROWS, true]);
    expect([await count('observation'), await count('kommune')]).toEqual([ROWS, 54]);
    expect(await count('import_run')).toBeGreaterThan(400);
    console.log(`${ROWS} Zeilen in ${seconds.toFixed(1)} s gespeichert`);
    expect(seconds).toBeLessThan(LONGEST_SECONDS);
  }, 300_000);

  it('changes nothing the second time', async () => {
    const report = await importAll();
    const sums = report.changes.map(({ inserted, changed }) => inserted + changed.length);
    expect(sums.reduce((sum, count) => sum + count, 0)).toBe(0);
    expect(await count('observation_revision')).toBe(ROWS);
  }, 300_000);

  const releaseOf = async (ags: string): Promise<Release> => {
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY, variables: { ags } }),
    });
    const { data, errors } = (await answer.json()) as { data?: { release: Release }; errors?: unknown };
    expect(errors).toBeUndefined();
    if (!data) throw new Error(`no release of ${ags}`);
    return data.release;
  };

  it('is answered by the API as it stands in the file, 100 %', async () => {
    const kommunen = app.get(KommuneRepository, { strict: false });
    const compiler = app.get(ReleaseCompiler, { strict: false });
    await app.get(OperatorAccess, { strict: false }).run(async () => {
      for (const { ags } of await kommunen.list())
        await compiler.compile(ags, { scope: 'oeffentlich', note: null, author: 'Test' });
    });
    const rows: TidyRow[] = files.flatMap((name) => readTidyCsv(join(FOLDER, name)));
    const releases = new Map<string, Release>();
    const missed: string[] = [];
    for (const row of rows) {
      const ags = agsOf(row);
      const release = releases.get(ags) ?? (await releaseOf(ags));
      releases.set(ags, release);
      const { indicator, period, codes } = placeOf(row, (dimension, label) => codeOf(release, dimension, label));
      const text = row.fields['Value'] ?? '';
      const here = found(release, indicator, period, coordinateOf(codes));
      if (!agrees(text, here)) {
        missed.push(
          `${row.file}, Zeile ${row.line}: „${text}“ gegen ${JSON.stringify(here)} (${indicator} ${coordinateOf(codes)})`,
        );
      }
    }
    console.log(`GraphQL gegen CSV: ${rows.length - missed.length} / ${rows.length} Werte stimmen überein`);
    expect(missed.slice(0, 10)).toEqual([]);
    expect(rows.length).toBe(ROWS);
  }, 300_000);
});

function codeOf(release: Release, dimension: string, label: string): string {
  const code = release.dimensions
    .find((entry) => entry.code === dimension)
    ?.codes.find((entry) => entry.label.toLowerCase() === label.toLowerCase())?.code;
  if (code === undefined) throw new Error(`the API does not know ${dimension} „${label}“`);
  return code;
}
