import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { startEmbeddedPostgres } from './launcher';
import { Owner, parentOf, processesIn, until } from './owner.fixture';
import { NOBODY, startedByRoot } from './ownership';
import { postmasterFile, readPostmaster } from './postmaster-pid';
import { testFolderPrefix } from '../testing/test-server';

// Whose process it is can be asked on Linux only (/proc); elsewhere these cases would prove nothing.
const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('embedded PostgreSQL survives what happens to the processes around it', () => {
  let dataDir: string;
  let cluster: string;

  beforeAll(() => {
    Owner.build();
    dataDir = realpathSync(mkdtempSync(`${testFolderPrefix()}crash-`));
    // As an ordinary folder would be; mkdtemp closes it to everyone else.
    rmSync(dataDir, { recursive: true });
    cluster = join(dataDir, 'postgres');
  });

  afterAll(() => {
    for (const pid of processesIn(cluster)) process.kill(pid, 'SIGQUIT');
    rmSync(dataDir, { recursive: true, force: true });
  });

  const query = async <T extends object>(url: string, sql: string): Promise<T[]> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    return (await client.query<T>(sql).finally(() => client.end())).rows;
  };

  const expectAllThere = async (acknowledged: number[]): Promise<void> => {
    const server = await startEmbeddedPostgres(dataDir);
    const rows = await query<{ id: string; pair: string }>(server.url, 'SELECT id, pair FROM acknowledged ORDER BY id');
    const present = new Set(rows.filter(({ pair }) => pair === 'first').map(({ id }) => Number(id)));
    expect(acknowledged.filter((id) => !present.has(id))).toEqual([]);
    // A transaction that was not acknowledged may be there or not, but never half.
    expect(rows.filter(({ pair }) => pair === 'second')).toHaveLength(present.size);
    await server.stop();
    expect(processesIn(cluster)).toEqual([]);
  };

  it('keeps every acknowledged row when the program is killed amid inserts, and leaves no orphan', async () => {
    await startEmbeddedPostgres(dataDir).then((server) => server.stop());
    const owner = Owner.start(dataDir, 'insert');
    expect(await owner.ready()).toMatchObject({ owned: true });
    await until(() => owner.acknowledged.length > 200);
    await owner.end('SIGKILL');
    await until(() => processesIn(cluster).length === 0);
    await expectAllThere(owner.acknowledged);
  }, 60_000);

  it('keeps every acknowledged row when the database itself is killed', async () => {
    const owner = Owner.start(dataDir, 'insert');
    await owner.ready();
    await until(() => owner.acknowledged.length > 100);
    for (const pid of processesIn(cluster)) process.kill(pid, 'SIGKILL');
    await owner.end('SIGKILL').catch(() => undefined);
    await expectAllThere(owner.acknowledged);
  }, 60_000);

  it('starts a new server when it meets the watcher of a killed one that has not noticed yet', async () => {
    const owner = Owner.start(dataDir, 'insert');
    await owner.ready();
    await until(() => owner.acknowledged.length > 10);
    const watcher = parentOf(readPostmaster(cluster)?.pid ?? 0);
    process.kill(watcher, 'SIGSTOP');
    for (const pid of processesIn(cluster)) process.kill(pid, 'SIGKILL');
    await owner.end('SIGKILL').catch(() => undefined);
    const proof = expectAllThere(owner.acknowledged);
    // The kernel lets the caller connect although the watcher sleeps: that is the race, held open.
    await pause(500).then(() => process.kill(watcher, 'SIGCONT'));
    await proof;
  }, 60_000);

  it('adopts the running server when program and watcher were both killed', async () => {
    const owner = Owner.start(dataDir, 'idle');
    await owner.ready();
    const before = readPostmaster(cluster)?.pid ?? 0;
    process.kill(parentOf(before), 'SIGKILL');
    await owner.end('SIGKILL');
    expect(processesIn(cluster)).toContain(before);

    const server = await startEmbeddedPostgres(dataDir);
    expect(readPostmaster(cluster)?.pid).toBe(before);
    expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.stop();
    expect(processesIn(cluster)).toEqual([]);
  }, 60_000);

  it('stops the server at the end even if only the watcher was killed', async () => {
    const server = await startEmbeddedPostgres(dataDir);
    process.kill(parentOf(readPostmaster(cluster)?.pid ?? 0), 'SIGKILL');
    await server.stop();
    expect(processesIn(cluster)).toEqual([]);
  }, 60_000);

  it('runs for a second program until that one ends too', async () => {
    const first = Owner.start(dataDir, 'idle');
    expect(await first.ready()).toMatchObject({ owned: true });
    const second = Owner.start(dataDir, 'idle');
    const { url, owned } = await second.ready();
    expect(owned).toBe(false);
    await first.end('SIGTERM');
    expect(await query(url ?? '', 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await second.end('SIGTERM');
    expect(processesIn(cluster)).toEqual([]);
  }, 60_000);

  it('lets two programs start at the same moment on a new folder', async () => {
    const folder = join(dataDir, 'gleichzeitig');
    const servers = await Promise.all([startEmbeddedPostgres(folder), startEmbeddedPostgres(folder)]);
    expect(servers[0].url).toBe(servers[1].url);
    expect(servers.filter(({ owned }) => owned)).toHaveLength(1);
    await Promise.all(servers.map((server) => server.stop()));
    expect(processesIn(join(folder, 'postgres'))).toEqual([]);
  }, 60_000);

  it('is not irritated by a pid file whose process is dead', async () => {
    const dead = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await once(dead, 'exit');
    writeFileSync(postmasterFile(cluster), `${dead.pid}\n${cluster}\n1\n5432\n\n127.0.0.1\n`);
    await startEmbeddedPostgres(dataDir).then((server) => server.stop());
  }, 60_000);

  it('starts beside a stranger that has got the pid of the old server, and leaves it alive', async () => {
    // The same user as the database, because PostgreSQL itself would refuse to start in that case.
    const as = startedByRoot() ? NOBODY : {};
    const stranger = spawn('sleep', ['60'], { cwd: '/', stdio: 'ignore', ...as });
    await once(stranger, 'spawn');
    writeFileSync(postmasterFile(cluster), `${stranger.pid}\n${cluster}\n1\n5432\n\n127.0.0.1\n`);
    const server = await startEmbeddedPostgres(dataDir);
    expect(server.owned).toBe(true);
    expect(stranger.exitCode).toBeNull();
    await server.stop();
    expect(stranger.exitCode).toBeNull();
    stranger.kill('SIGKILL');
  }, 60_000);
});
