import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import PgBoss from 'pg-boss';
import { DataSource } from 'typeorm';
import { JOB_SCHEMA, TICK, WORK } from './job-queues';

/** A piece of work: which kind, and the key that makes two of the same one. */
export interface JobToDo {
  readonly kind: string;
  readonly key: string;
}

export interface JobKind {
  readonly kind: string;
  /** Once a minute: looks for what is due and for what another worker has left. */
  readonly tick: () => Promise<void>;
  readonly work: (key: string) => Promise<void>;
}

const BERLIN = 'Europe/Berlin';
const EVERY_MINUTE = '* * * * *';
/** pg-boss never hands a job out again by itself: whoever keeps the state (the tick) does. */
const ONCE = { retryLimit: 0, expireInMinutes: 60, retentionDays: 1 } as const;
const SILENT_FOR = 5 * 60_000;

/**
 * The clock and the workers, on pg-boss, as the login of the application. Several processes may run at once: one gets the
 * tick, one gets each piece of work. What holds exactly once is written in the tables of the kind, not here.
 */
@Injectable()
export class Jobs implements OnModuleDestroy {
  private readonly log = new Logger('Aufträge');
  private readonly kinds = new Map<string, JobKind>();
  private boss: PgBoss | null = null;
  private heardAt = 0;

  constructor(private readonly dataSource: DataSource) {}

  /** Before the start. */
  register(kind: JobKind): void {
    this.kinds.set(kind.kind, kind);
  }

  async start(): Promise<void> {
    const { url } = this.dataSource.options as { url?: string };
    const boss = new PgBoss({
      ...{ connectionString: url ?? '', schema: JOB_SCHEMA, migrate: false, max: 3 },
      ...{ application_name: 'teilziel-monitor jobs', cronMonitorIntervalSeconds: 15, cronWorkerIntervalSeconds: 2 },
    });
    boss.on('error', (error) => this.log.error(`Aufträge: ${error.message}`));
    await boss.start();
    this.boss = boss;
    this.heardAt = Date.now();
    await boss.schedule(TICK, EVERY_MINUTE, {}, { tz: BERLIN, ...ONCE });
    await boss.work(TICK, { batchSize: 10, pollingIntervalSeconds: 2 }, () => this.tick());
    await boss.work<JobToDo>(WORK, { batchSize: 1, pollingIntervalSeconds: 1 }, async ([job]) => {
      if (job) await this.kinds.get(job.data.kind)?.work(job.data.key);
    });
    // What was due while nothing ran does not wait for the next minute.
    await this.tick();
  }

  /** Twice the same, while the first waits, is one. Nothing where this process has no part in it: the tick finds it. */
  async send(job: JobToDo): Promise<void> {
    await this.boss?.send(WORK, job, { singletonKey: `${job.kind} ${job.key}`, ...ONCE });
  }

  /** Null: runs, or is not asked to. Else a German sentence for the operator. */
  async problem(): Promise<string | null> {
    if (this.boss === null) return null;
    try {
      await this.boss.getQueueSize(WORK);
    } catch {
      return 'Die Aufträge sind nicht erreichbar.';
    }
    // The tick reaches one process; the clock in the database says whether any of them winds it.
    const rows: { silent: boolean }[] = await this.dataSource.query(
      `SELECT cron_on < now() - make_interval(secs => $1) AS silent FROM ${JOB_SCHEMA}.version`,
      [SILENT_FOR / 1000],
    );
    const isSilent = rows[0]?.silent === true && Date.now() - this.heardAt > SILENT_FOR;
    return isSilent ? 'Der Zeitplan der Aufträge steht still.' : null;
  }

  async onModuleDestroy(): Promise<void> {
    const { boss } = this;
    this.boss = null;
    await boss?.stop({ graceful: true, timeout: 20_000 }).catch(() => undefined);
  }

  private async tick(): Promise<void> {
    for (const { kind, tick } of this.kinds.values()) {
      await tick().catch((error: unknown) => this.log.error(`${kind}: ${String(error)}`));
    }
  }
}
