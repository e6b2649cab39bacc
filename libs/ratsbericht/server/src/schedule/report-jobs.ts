import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '@teilziel/platform';
import { keyOf, keyText } from './run-key';
import { RunExecutor } from './run-executor.service';
import { RunPlanner } from './run-planner.service';

const KIND = 'ratsbericht';

/** Puts the runs on the queue; whichever process takes one does it. */
@Injectable()
export class ReportJobs implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly planner: RunPlanner,
    private readonly executor: RunExecutor,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      kind: KIND,
      tick: () => this.enqueue(),
      work: (key) => this.executor.execute(keyOf(key)),
    });
  }

  async enqueue(): Promise<void> {
    for (const run of await this.planner.plan()) await this.jobs.send({ kind: KIND, key: keyText(run) });
  }
}
