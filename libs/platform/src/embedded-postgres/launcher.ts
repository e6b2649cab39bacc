import { appendFileSync, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { OperatorError } from '../operator-error';
import { writeAccess } from './access-file';
import { ensureBinaries, type Binaries } from './binaries';
import { ensureCluster } from './cluster';
import { freePort, isFree } from './free-port';
import { giveToOwnerOfFolder } from './ownership';
import { choosePlace, type Place } from './place';
import { isAlive, type Postmaster, postmasterFile, readPostmaster, worksIn } from './postmaster-pid';
import { answersAsOurs, ensureDatabase, urlOf } from './readiness';
import { type Hold, type HoldEnd, holdOf } from './watcher-connection';
import { spawnWatcher } from './watcher-process';

export interface EmbeddedPostgres {
  url: string;
  /** False when another process had started it already. */
  owned: boolean;
  /** Gives up this process's use; the server stops with its last user, and this waits until it has. */
  stop(): Promise<void>;
}

type Progress = (message: string) => void;

/** Only for tests: more postgres settings (fsync=off), and milliseconds to outlive the last user. */
export interface LauncherOptions {
  settings?: string[];
  linger?: number;
}

const GIVE_UP_AFTER = 120_000;
const LOG_KEPT = 5_000_000;

interface Attempt {
  place: Place;
  binaries: Binaries;
  options: LauncherOptions;
  tell: Progress;
}

const logOf = (place: Place): string => join(place.folder, 'postgres.log');

/** What the pid file says, proved: ours and running, or nothing. A stranger with that pid is left alone. */
async function findRunning(place: Place): Promise<Postmaster | null> {
  const found = readPostmaster(place.cluster);
  if (!found || !isAlive(found.pid)) return null;
  const ours = worksIn(found.pid, place.cluster) ?? (await answersAsOurs(place, found.port));
  if (ours) return found;
  // PostgreSQL would refuse to start while any process has the pid. Its shared memory still guards the folder.
  if (readPostmaster(place.cluster)?.pid === found.pid) rmSync(postmasterFile(place.cluster), { force: true });
  return null;
}

function prepareLog(place: Place): void {
  const log = logOf(place);
  if (existsSync(log) && statSync(log).size > LOG_KEPT) renameSync(log, `${log}.1`);
  appendFileSync(log, '', { mode: 0o600 });
  giveToOwnerOfFolder(log);
}

function serverSettings(port: number, more: string[]): string[] {
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'password_encryption=scram-sha-256',
    'timezone=Europe/Berlin',
    'log_timezone=Europe/Berlin',
    'log_line_prefix=%m [%p] ',
    ...more,
  ];
  return settings.flatMap((setting) => ['-c', setting]);
}

async function startWatcher({ place, binaries, options }: Attempt): Promise<'ready' | 'taken'> {
  const adopt = await findRunning(place);
  if (!adopt && !(await isFree(place.access.port))) {
    place.access.port = await freePort();
    writeAccess(place.dataDir, place.access);
  }
  return spawnWatcher(
    {
      token: place.access.token,
      watchPort: place.access.watchPort,
      cluster: place.cluster,
      postgres: binaries.postgres,
      pgCtl: binaries.pgCtl,
      args: ['-D', place.cluster, ...serverSettings(place.access.port, options.settings ?? [])],
      log: logOf(place),
      runAs: place.runAs,
      adopt,
      linger: options.linger ?? 0,
    },
    place.folder,
  );
}

interface Obtained {
  hold: Hold;
  /** True when this very call has started the server that is held. */
  started: boolean;
  /** Where the log of that start begins: what is written above it is about an earlier server. */
  logFrom: number;
}

async function obtainHold(attempt: Attempt, deadline: number): Promise<Obtained> {
  const { place } = attempt;
  for (let [started, logFrom] = [false, 0]; ;) {
    const hold = await holdOf(place.access.watchPort, place.access.token);
    if (typeof hold === 'object') return { hold, started, logFrom };
    if (Date.now() > deadline) {
      throw new OperatorError(`Der Wächter der Datenbank antwortet nicht (Port ${place.access.watchPort}).`);
    }
    if (hold === 'stranger') {
      place.access.watchPort = await freePort();
      writeAccess(place.dataDir, place.access);
    }
    started = false;
    if (hold === 'stopping') continue;
    prepareLog(place);
    logFrom = statSync(logOf(place)).size;
    started = (await startWatcher(attempt)) === 'ready';
  }
}

function lastWords(place: Place, from: number): string {
  const log = existsSync(logOf(place)) ? readFileSync(logOf(place)).subarray(from).toString('utf8') : '';
  return log.trimEnd().split('\n').slice(-8).join('\n');
}

/** Conditions that pass by themselves: a crashed server's last processes are leaving, or someone was faster. */
const PASSING = /pre-existing shared memory block|lock file "postmaster.pid" already exists|could not bind/;

const startFailed = (place: Place, words: string): OperatorError =>
  new OperatorError(
    `Die Datenbank in ${place.cluster} startet nicht. Ihre letzten Meldungen (${logOf(place)}):\n${words}`,
  );

/**
 * Only a server that this call has started and that ended by itself is a failed start. One that was there before and is
 * gone now (killed, while its watcher had not noticed yet; stopped by its last user) says nothing about the next one.
 */
async function bringUp(attempt: Attempt): Promise<{ hold: Hold; started: boolean; port: number }> {
  const deadline = Date.now() + GIVE_UP_AFTER;
  for (;;) {
    const { hold, started, logFrom } = await obtainHold(attempt, deadline);
    let end: HoldEnd | null = null;
    void hold.over.then((how) => (end = how));
    const port = await ensureDatabase(attempt.place, () => end === null && Date.now() < deadline, attempt.tell);
    if (port !== null) return { hold, started, port };
    const how = end ?? (await hold.leave());
    const words = lastWords(attempt.place, logFrom);
    if (Date.now() > deadline || (started && how === 'failed' && !PASSING.test(words))) {
      throw startFailed(attempt.place, words);
    }
    if (started) await pause(500);
  }
}

async function release(attempt: Attempt, hold: Hold): Promise<void> {
  if ((await hold.leave()) !== 'lost') return;
  // The watcher was killed: a new one takes the running server over and stops it properly.
  if (await findRunning(attempt.place)) {
    const { hold: again } = await obtainHold(attempt, Date.now() + GIVE_UP_AFTER);
    await again.leave();
  }
}

export async function startEmbeddedPostgres(
  dataDir: string,
  tell: Progress = () => undefined,
  options: LauncherOptions = {},
): Promise<EmbeddedPostgres> {
  const place = await choosePlace(dataDir);
  const binaries = ensureBinaries(place);
  if (!existsSync(join(place.cluster, 'PG_VERSION'))) tell(`Datenbank wird angelegt (${place.cluster})`);
  await ensureCluster(place, binaries);
  const fresh = await choosePlace(dataDir);
  const attempt: Attempt = { place: { ...fresh, runAs: fresh.runAs ?? place.runAs }, binaries, options, tell };
  const { hold, started, port } = await bringUp(attempt);
  let stopped: Promise<void> | null = null;
  return {
    url: urlOf(attempt.place, port),
    owned: started,
    stop: () => (stopped ??= release(attempt, hold)),
  };
}

/** Ends the server for all its users; the test run needs it, a product never. */
export async function stopEmbeddedPostgres(dataDir: string): Promise<void> {
  const { access } = await choosePlace(dataDir);
  const hold = await holdOf(access.watchPort, access.token);
  if (typeof hold === 'object') await hold.stopForAll();
}
