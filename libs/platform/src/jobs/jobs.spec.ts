import { Client } from 'pg';
import { createDataSource } from '../database/data-source';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { installJobs } from './job-schema';
import { Jobs } from './jobs';

const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 450 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
};

describe('jobs', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
    await Promise.all([installJobs(database.ownerUrl), installJobs(database.ownerUrl)]);
    await installJobs(database.ownerUrl);
  }, 60_000);
  afterAll(() => database?.drop());

  it('are done by one of two processes each, and the tick is not kept up by a kind that fails', async () => {
    const done: string[] = [];
    let ticks = 0;
    const processes = await Promise.all(
      ['a', 'b'].map(async (name) => {
        const dataSource = await createDataSource(database.url, []).initialize();
        const jobs = new Jobs(dataSource);
        jobs.register({ kind: 'broken', tick: () => Promise.reject(new Error('nein')), work: () => Promise.resolve() });
        jobs.register({
          kind: 'probe',
          tick: () => Promise.resolve(void (ticks += 1)),
          work: (key) => Promise.resolve(void done.push(`${key} ${name}`)),
        });
        expect(await jobs.problem()).toBeNull();
        await jobs.start();
        return { dataSource, jobs };
      }),
    );
    expect(ticks).toBe(2);
    const [first] = processes;
    for (const key of ['1', '2', '2', '3']) await first?.jobs.send({ kind: 'probe', key });
    await until(() => done.length >= 3);
    expect(done.map((line) => line.split(' ')[0]).sort()).toEqual(['1', '2', '3']);
    expect(await first?.jobs.problem()).toBeNull();
    for (const { dataSource, jobs } of processes) {
      await jobs.onModuleDestroy();
      await dataSource.destroy();
    }
  }, 60_000);

  it('live in a schema where the program makes and drops nothing', async () => {
    const app = new Client({ connectionString: database.url });
    await app.connect();
    for (const forbidden of [
      'CREATE TABLE jobs.mine (id int)',
      'DROP TABLE jobs.schedule',
      `SELECT jobs.create_queue('mine', '{}')`,
      'ALTER TABLE jobs.job DISABLE TRIGGER ALL',
    ])
      await expect(app.query(forbidden)).rejects.toMatchObject({ code: '42501' });
    await app.end();
  });
});
