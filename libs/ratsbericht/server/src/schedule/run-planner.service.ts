import { Injectable } from '@nestjs/common';
import { KommuneRepository, OperatorAccess } from '@teilziel/kommune/server';
import { Clock, inTransaction, withAccess } from '@teilziel/platform';
import { lastDue, nextDue, parseCron } from '@teilziel/ratsbericht/model';
import { DataSource } from 'typeorm';
import { keyValues, recordAccess, type RunKey } from './run-key';
import { LIST_DUE_SCHEDULES, LIST_FREE_RUNS, MOVE_NEXT_DUE, PLAN_RUN } from './run.queries';

interface DueSchedule {
  readonly kommuneId: number;
  readonly scheduleId: number;
  readonly cron: string;
  readonly nextDue: Date;
}

/** Later than this a run is said to be caught up with. */
const LATE = 10 * 60_000;

/** Turns what fell due into runs. Any number of processes may do it at once: the key of the run lets one row in. */
@Injectable()
export class RunPlanner {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly operator: OperatorAccess,
    private readonly kommunen: KommuneRepository,
  ) {}

  /** What is to be done now: new runs, and those a worker has left. */
  async plan(): Promise<readonly RunKey[]> {
    const known = await this.operator.run(() => this.kommunen.list());
    const access = { ...recordAccess(0), kommunen: known.map(({ kommuneId }) => kommuneId) };
    return withAccess(access, async () => {
      const now = this.clock.now();
      const due: DueSchedule[] = await this.dataSource.query(LIST_DUE_SCHEDULES, [access.kommunen, now]);
      for (const schedule of due) await this.planOne(schedule, now);
      const free: RunKey[] = await this.dataSource.query(LIST_FREE_RUNS, [access.kommunen, now]);
      return free;
    });
  }

  /** However many dates passed unseen, they are one run: nobody wants last month's report today. */
  private async planOne({ kommuneId, scheduleId, cron: text, nextDue: from }: DueSchedule, now: Date): Promise<void> {
    const cron = parseCron(text);
    const found = cron && lastDue(cron, from, now);
    if (!cron || !found) return;
    const origin = now.getTime() - found.due.getTime() > LATE ? 'catch-up' : 'schedule';
    await inTransaction(this.dataSource, async (manager) => {
      await manager.query(PLAN_RUN, [...keyValues({ kommuneId, scheduleId, dueAt: found.due }), origin, found.missed]);
      await manager.query(MOVE_NEXT_DUE, [kommuneId, scheduleId, from, nextDue(cron, found.due)]);
    });
  }
}
