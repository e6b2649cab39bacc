import type { RunOrigin, RunState } from '@teilziel/ratsbericht/model';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReportScheduleEntity } from './report-schedule.entity';

const PKEY = 'report_run_pkey';

/** One time a plan was due: one row, whoever of several workers finds it first. */
@Entity('report_run')
@ForeignKey(() => ReportScheduleEntity, ['kommuneId', 'scheduleId'], ['kommuneId', 'scheduleId'], {
  name: 'report_run_schedule_fkey',
})
@Check('report_run_origin_check', `origin IN ('schedule', 'catch-up', 'now')`)
@Check('report_run_state_check', `state IN ('planned', 'rendering', 'sending', 'delivered', 'skipped', 'failed')`)
@Check('report_run_worker_check', '(worker IS NULL) = (lease_until IS NULL)')
export class ReportRunEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'schedule_id', primaryKeyConstraintName: PKEY })
  scheduleId!: number;

  @PrimaryColumn('timestamptz', { name: 'due_at', primaryKeyConstraintName: PKEY })
  dueAt!: Date;

  @Column('text')
  origin!: RunOrigin;

  /** Dates before this one that had no run because no program was running. */
  @Column('integer', { default: 0 })
  missed!: number;

  @Column('text', { default: 'planned' })
  state!: RunState;

  @Column('text', { nullable: true })
  worker!: string | null;

  /** After it another worker may take the run. */
  @Column('timestamptz', { name: 'lease_until', nullable: true })
  leaseUntil!: Date | null;

  @Column('smallint', { default: 0 })
  attempts!: number;

  @Column('integer', { name: 'release_number', nullable: true })
  releaseNumber!: number | null;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;

  @Column('text', { nullable: true })
  reason!: string | null;
}
