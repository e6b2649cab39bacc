import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ImportService, loadMappings } from '@teilziel/exchange/server';
import { AuditTrail, KommuneRepository, OperatorAccess } from '@teilziel/kommune/server';
import { createTestDatabase, type TestDatabase } from '@teilziel/platform';
import { ReleaseCompiler } from '@teilziel/releases/server';
import { DataSource } from 'typeorm';
import { agsOf, coordinateOf, placeOf, readTidyCsv, type TidyRow } from './lsn-roundtrip.fixture';
import { createApp } from './start/create-app';

const ROOT = join(__dirname, '../../..');
const FOLDER = join(ROOT, '../shared/data/lsn-integrationsmonitoring/csv');
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
  let app: NestExpressApplication;
  let address: string;
  const files = existsSync(FOLDER) ? readdirSync(FOLDER).sort() : [];

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await createApp({ url: database.url });
    await app.listen(0, '127.0.0.1');
    address = await app.getUrl();
    const kommunen = app.get(KommuneRepository, { strict: false });
    const compiler = app.get(ReleaseCompiler, { strict: false });
    await app.get(OperatorAccess, { strict: false }).run(async () => {
      const trail = app.get(AuditTrail, { strict: false });
      const report = await new ImportService(app.get(DataSource), kommunen, trail).run({
        files: files.map((name) => join(FOLDER, name)),
        mappings: loadMappings(join(ROOT, 'db/seeds/lsn/mappings')),
        author: 'Test',
      });
      expect(report.saved).toBe(true);
      for (const { ags } of await kommunen.list()) {
        await compiler.compile(ags, { scope: 'oeffentlich', note: null, author: 'Test' });
      }
    });
  }, 300_000);

  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

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

  it('matches 100 %', async () => {
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
    expect(rows.length).toBe(36_391);
  }, 300_000);
});

function codeOf(release: Release, dimension: string, label: string): string {
  const code = release.dimensions
    .find((entry) => entry.code === dimension)
    ?.codes.find((entry) => entry.label.toLowerCase() === label.toLowerCase())?.code;
  if (code === undefined) throw new Error(`the API does not know ${dimension} „${label}“`);
  return code;
}
