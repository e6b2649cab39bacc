import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startEmbeddedPostgres } from '@teilziel/platform';
import { Client } from 'pg';
import { freePort } from './product';

/** An acknowledged import survives the kill of everything; an interrupted one leaves no half of its rows behind. */
const root = join(__dirname, '../../..');
const ROWS = 60_000;

const REGIONS = "regions:\n  - { ags: '00000098', name: 'Stromstadt', art: Stadt, keys: [], names: [] }\n";

const mapping = (name: string): string => `file: ${name}.csv
decimal: point
regions: regionen.yaml
kommune: { ags: '00000098' }
period: { column: Year, pattern: '{year}' }
dimensions:
  - { column: Gebiet, dimension: gebiet, label: Gebiet, derive: true }
value: { column: Value }
source: { name: Strom, office: Prüfamt, alreadyPublished: true }
indicator:
  { code: ${name}, name: Reihe ${name}, unit: Fälle, direction: neutral, aboutPersons: false, definition: Nur in diesem Test.,
    reference: Kalenderjahr, since: '1900' }
`;

function csvOf(rows: number): string {
  const lines = ['Year,Gebiet,Value'];
  for (let row = 0; row < rows; row += 1) lines.push(`${1900 + (row % 100)},G${Math.floor(row / 100)},${row}`);
  return `${lines.join('\n')}\n`;
}

const spawned: ChildProcess[] = [];

function run(script: string, args: readonly string[], environment: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(process.execPath, [join(root, script), ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: undefined, TEILZIEL_DEMO: 'off', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  spawned.push(child);
  return child;
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('close', (code) => resolve(code)));

async function until(what: string, holds: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + 90_000;
  while (Date.now() < end) {
    if (await holds()) return;
    await pause(100);
  }
  throw new Error(`Nicht eingetreten: ${what}`);
}

/** Processes whose command line names the data folder: the postmaster is started with -D. */
function postmastersOf(dataDir: string): number {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(join(dataDir, 'postgres'));
      } catch {
        return false;
      }
    }).length;
}

const onLinux = process.platform === 'linux' ? test : test.skip;

describe('SIGKILL during an import', () => {
  let folder: string;
  let dataDir: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'teilziel-kill-'));
    // As root the database runs as another user, who must reach the folder.
    chmodSync(folder, 0o755);
    dataDir = join(folder, 'data');
    writeFileSync(join(folder, 'regionen.yaml'), REGIONS);
    for (const [name, rows] of [
      ['A', 500],
      ['B', ROWS],
    ] as const) {
      writeFileSync(join(folder, `${name}.yaml`), mapping(name));
      writeFileSync(join(folder, `${name}.csv`), csvOf(rows));
    }
  });

  afterAll(() => {
    for (const child of spawned) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  const importFile = (name: string): ChildProcess =>
    run(
      'dist/server/apps/cli/src/main.js',
      ['import', join(folder, `${name}.csv`), '--mapping', join(folder, `${name}.yaml`)],
      {
        DATA_DIR: dataDir,
      },
    );

  onLinux(
    'keeps every acknowledged row, half of no import, and leaves no database behind',
    async () => {
      const port = await freePort();
      const server = run('dist/server/apps/api/src/main.js', [], { DATA_DIR: dataDir, PORT: String(port) });
      await until('das Programm ist bereit', () =>
        fetch(`http://127.0.0.1:${port}/readyz`).then(
          (answer) => answer.ok,
          () => false,
        ),
      );
      expect(await ended(importFile('A'))).toBe(0);
      expect(postmastersOf(dataDir)).toBeGreaterThan(0);

      const interrupted = importFile('B');
      const gone = ended(interrupted);
      await pause(2_500);
      server.kill('SIGKILL');
      interrupted.kill('SIGKILL');
      const acknowledged = (await gone) === 0;
      await until('keine Datenbank läuft mehr', () => postmastersOf(dataDir) === 0);

      const database = await startEmbeddedPostgres(dataDir);
      const client = new Client({ connectionString: database.url });
      await client.connect();
      const { rows } = await client.query<{ code: string; figures: number; revisions: number }>(
        `SELECT i.code, count(o.*)::int AS figures,
         (SELECT count(*)::int FROM observation_revision r WHERE r.indicator_id = i.indicator_id AND r.kommune_id = i.kommune_id) AS revisions
       FROM indicator i LEFT JOIN observation o USING (kommune_id, indicator_id) GROUP BY i.kommune_id, i.indicator_id, i.code ORDER BY i.code`,
      );
      await client.end();
      await database.stop();
      const found = Object.fromEntries(rows.map((row) => [row.code, row]));
      expect(found['A']).toMatchObject({ figures: 500, revisions: 500 });
      expect(acknowledged ? [ROWS] : [0, ROWS]).toContain(found['B']?.figures ?? 0);
      expect(found['B']?.revisions ?? 0).toBe(found['B']?.figures ?? 0);
      expect(postmastersOf(dataDir)).toBe(0);
    },
    240_000,
  );
});
