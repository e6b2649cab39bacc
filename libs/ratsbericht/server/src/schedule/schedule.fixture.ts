import { Global, type INestApplicationContext, Logger, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  type CoordinatorOfDay,
  KOMMUNE_ENTITIES,
  PeopleOfKommune,
  ReportedEventsModule,
} from '@teilziel/kommune/server';
import {
  Clock,
  createDataSource,
  createTestDatabase,
  DatabaseModule,
  installJobs,
  MAIL_SETTINGS,
  startTestMailServer,
  type TestDatabase,
  type TestMailServer,
} from '@teilziel/platform';
import { sampleSnapshot } from '@teilziel/ratsbericht/model';
import type { DataSource } from 'typeorm';
import { storeRelease } from '../stored-release.fixture';
import { type MadeFile, ReportFiles } from './report-files.service';
import { RunExecutor } from './run-executor.service';
import { RunPlanner } from './run-planner.service';
import { SCHEDULE_ENTITIES } from './schedule.entities';
import { ScheduleModule } from './schedule.module';

export const KOMMUNE = 1;
export const COORDINATOR = 'koordination@musterstadt.example';
export const OFFICE = ['rat@musterstadt.example', 'sitzungsdienst@musterstadt.example'];

class OneCoordinator extends PeopleOfKommune {
  namesOf = (): Promise<ReadonlyMap<string, string>> => Promise.resolve(new Map());
  officers = (): Promise<[]> => Promise.resolve([]);
  accountable = (): Promise<[]> => Promise.resolve([]);
  coordinators = (): Promise<readonly CoordinatorOfDay[]> =>
    Promise.resolve([{ personId: 7, name: 'K. Brandt', email: COORDINATOR }]);
}

@Global()
@Module({ providers: [{ provide: PeopleOfKommune, useClass: OneCoordinator }], exports: [PeopleOfKommune] })
class PeopleModule {}

class WorkerProgram {}

/** A worker as a process of its own has it: own connections, own name, own clock to be wound. */
export interface TestWorker {
  readonly app: INestApplicationContext;
  readonly planner: RunPlanner;
  readonly executor: RunExecutor;
  /** How often this worker made files. */
  renderings: number;
}

type Render = (worker: TestWorker, number: number) => Promise<readonly MadeFile[]>;

const RENDER: Render = (_worker, number) =>
  Promise.resolve([{ kind: 'pdf', name: `Ratsbericht-${number}.pdf`, content: Buffer.from(`%PDF ${number}`) }]);

/** A Kommune with one public release, a mail server, and as many workers as are asked for. */
export class ScheduleWorld {
  now = new Date('2026-05-01T00:00:00Z');
  /** What a worker does instead of typesetting, which takes a second each time. */
  render: Render = RENDER;
  readonly workers: TestWorker[] = [];

  private constructor(
    readonly database: TestDatabase,
    readonly owner: DataSource,
    readonly post: TestMailServer,
  ) {}

  static async start(): Promise<ScheduleWorld> {
    const database = await createTestDatabase();
    await installJobs(database.ownerUrl);
    const owner = await createDataSource(database.ownerUrl, []).initialize();
    const world = new ScheduleWorld(database, owner, await startTestMailServer());
    await world.release(1, '2026-04-01T00:00:00Z');
    return world;
  }

  async stop(): Promise<void> {
    await Promise.all(this.workers.map(({ app }) => app.close()));
    await this.owner.destroy();
    await this.post.close();
    await this.database.drop();
  }

  /** No plan, no run, the first release alone; what releases are otherwise kept from is switched off for it. */
  async reset(): Promise<void> {
    const tables = ['report_run_mail', 'report_run_file', 'report_run', 'report_recipient', 'report_schedule'];
    const blocks = 'release_member_block';
    await this.owner.query(
      `ALTER TABLE release DISABLE TRIGGER USER; ALTER TABLE ${blocks} DISABLE TRIGGER USER;
       ALTER TABLE release_recall DISABLE TRIGGER USER; DELETE FROM release_recall;
       TRUNCATE ${tables.join(', ')}; DELETE FROM ${blocks} WHERE number > 1; DELETE FROM release WHERE number > 1;
       UPDATE release SET embargo_until = NULL`,
    );
    this.render = RENDER;
    this.post.delivered.length = 0;
  }

  async release(number: number, releasedAt: string, scope: 'rat' | 'oeffentlich' = 'oeffentlich'): Promise<void> {
    const sample = sampleSnapshot({ fields: 1, teilziele: 1 });
    await storeRelease(this.owner, { ...sample, release: { ...sample.release, number, releasedAt } }, scope);
  }

  async recall(number: number): Promise<void> {
    await this.owner.query(
      `INSERT INTO release_recall SELECT kommune_id, number, scope, embargo_until, 'Doppelt gezählt', 'system', now()
       FROM release WHERE number = $1`,
      [number],
    );
  }

  /** `typesets`: makes the real files. */
  async worker({ typesets = false } = {}): Promise<TestWorker> {
    const imports = [
      DatabaseModule.forRoot([...KOMMUNE_ENTITIES, ...SCHEDULE_ENTITIES], { url: this.database.url }),
      ...[ScheduleModule, PeopleModule, ReportedEventsModule],
    ];
    const app = await NestFactory.createApplicationContext({ module: WorkerProgram, imports }, { logger: false });
    Object.assign(app.get(MAIL_SETTINGS, { strict: false }) as object, { smtpUrl: this.post.url });
    const get = <T>(type: new (...args: never[]) => T): T => app.get(type, { strict: false });
    get(Clock).now = () => this.now;
    const worker: TestWorker = { app, planner: get(RunPlanner), executor: get(RunExecutor), renderings: 0 };
    if (!typesets)
      get(ReportFiles).make = (_ags, number) => {
        worker.renderings += 1;
        return this.render(worker, number);
      };
    this.workers.push(worker);
    Logger.overrideLogger(false);
    return worker;
  }

  /** A plan that next falls due at the instant. */
  async schedule(
    id: number,
    cron: string,
    nextDue: string,
    { onlyNew = false, scope = 'oeffentlich' } = {},
  ): Promise<void> {
    await this.owner.query(
      `INSERT INTO report_schedule (kommune_id, schedule_id, title, cron, scope, files, only_new, next_due, created_by)
       VALUES (${KOMMUNE}, $1, $2, $3, $4, '{pdf}', $5, $6, 'system')`,
      [id, `Bericht ${id}`, cron, scope, onlyNew, nextDue],
    );
    for (const email of OFFICE)
      await this.owner.query(`INSERT INTO report_recipient VALUES (${KOMMUNE}, $1, $2, 'Ratsbüro')`, [id, email]);
  }

  /** Every worker looks and works at the same moment. */
  async everybodyWorks(): Promise<void> {
    await Promise.all(
      this.workers.map(async ({ planner, executor }) => {
        for (const run of await planner.plan()) await executor.execute(run);
      }),
    );
  }

  runs(): Promise<{ schedule: number; due: Date; state: string; attempts: number; reason: string; missed: number }[]> {
    return this.owner.query(
      'SELECT schedule_id AS schedule, due_at AS due, state, attempts, reason, missed FROM report_run ORDER BY due_at, schedule_id',
    );
  }

  /** The subject of every mail to the address. */
  mailsTo(address: string): string[] {
    return this.post.delivered.filter(({ recipients }) => recipients.includes(address)).map(({ subject }) => subject);
  }
}
