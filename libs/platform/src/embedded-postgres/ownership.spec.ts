import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { OperatorError } from '../operator-error';
import { projectRoot } from '../settings/settings';
import { readAccess } from './access-file';
import { startEmbeddedPostgres } from './launcher';
import { Owner } from './owner.fixture';
import { canTraverse, startedByRoot } from './ownership';
import { OUTSIDE } from './place';
import { testFolderPrefix } from '../testing/test-server';

/** "daemon" is uid 1 on every Debian and its kin; initdb wants a user that has a name. */
const ORDINARY = { uid: 1, gid: 1 };

describe('whom the database runs as', () => {
  let base: string;

  beforeAll(() => {
    base = mkdtempSync(`${testFolderPrefix()}owner-`);
    chmodSync(base, 0o755);
  });
  afterAll(() => rmSync(base, { recursive: true, force: true }));

  const folder = (name: string, mode = 0o755): string => {
    const path = join(base, name);
    mkdirSync(path);
    chmodSync(path, mode);
    return path;
  };

  it('knows whether another user can reach a folder', () => {
    const open = folder('open');
    mkdirSync(join(folder('closed', 0o700), 'inner'));
    const stranger = { uid: 54_321, gid: 54_321 };
    expect(canTraverse(open, stranger)).toBe(canTraverse(base, stranger));
    expect(canTraverse(join(base, 'closed/inner'), stranger)).toBe(false);
  });

  it('says what to do when the access file is damaged', async () => {
    const data = folder('damaged');
    writeFileSync(join(data, 'postgres.json'), '{ half');
    await expect(startEmbeddedPostgres(data)).rejects.toThrow(OperatorError);
    await expect(startEmbeddedPostgres(data)).rejects.toThrow(/postgres\.json ist beschädigt/);
  });

  it('says what postgres said when the cluster cannot start', async () => {
    const data = folder('broken');
    await startEmbeddedPostgres(data).then((server) => server.stop());
    const cluster = readAccess(data)?.cluster ?? '';
    rmSync(join(cluster, 'global', 'pg_control'));
    await expect(startEmbeddedPostgres(data)).rejects.toThrow(/startet nicht.*pg_control/s);
  }, 90_000);

  const asRoot = startedByRoot() ? it : it.skip;

  asRoot(
    'goes to a folder every user can reach when root starts it in a closed one',
    async () => {
      const data = join(folder('home', 0o700), '.data');
      const server = await startEmbeddedPostgres(data);
      const { cluster = '' } = readAccess(data) ?? {};
      try {
        expect(cluster.startsWith(OUTSIDE)).toBe(true);
        expect(readFileSync(join(data, 'DATENBANK-ORT.txt'), 'utf8')).toContain(dirname(cluster));
        expect(statSync(cluster).mode & 0o777).toBe(0o700);
        expect(statSync(join(data, 'postgres.json')).mode & 0o777).toBe(0o600);
      } finally {
        await server.stop();
        rmSync(dirname(cluster), { recursive: true, force: true });
      }
    },
    30_000,
  );

  const reachable = startedByRoot() && canTraverse(projectRoot(), ORDINARY);

  (reachable ? it : it.skip)(
    'runs as the ordinary user that starts it',
    async () => {
      Owner.build();
      const data = folder('ordinary');
      chownSync(data, ORDINARY.uid, ORDINARY.gid);
      const owner = Owner.start(data, 'idle', ORDINARY);
      expect(await owner.ready()).toMatchObject({ owned: true });
      expect(statSync(join(data, 'postgres')).uid).toBe(ORDINARY.uid);
      await owner.end('SIGTERM');
      expect(existsSync(join(data, 'postgres/postmaster.pid'))).toBe(false);
      // Root later on the same folder: the database stays with its user.
      const server = await startEmbeddedPostgres(data);
      expect(statSync(join(data, 'postgres/postmaster.pid')).uid).toBe(ORDINARY.uid);
      await server.stop();
    },
    30_000,
  );
});
