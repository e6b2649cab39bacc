import { KommuneEntity } from '@teilziel/kommune/server';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

const PKEY = 'report_schedule_pkey';

/** A plan: when, what and for whose eyes. Removed ones stay, because their runs do. */
@Entity('report_schedule')
@ForeignKey(() => KommuneEntity, ['kommuneId'], ['kommuneId'], { name: 'report_schedule_kommune_fkey' })
@Check('report_schedule_scope_check', `scope IN ('rat', 'oeffentlich')`)
@Check('report_schedule_files_check', `files <@ ARRAY['pdf', 'docx', 'xlsx'] AND cardinality(files) > 0`)
@Check('report_schedule_due_check', 'next_due IS NULL OR NOT (paused OR removed)')
export class ReportScheduleEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'schedule_id', primaryKeyConstraintName: PKEY })
  scheduleId!: number;

  @Column('text')
  title!: string;

  @Column('text')
  cron!: string;

  @Column('text')
  scope!: 'rat' | 'oeffentlich';

  @Column('text', { array: true })
  files!: string[];

  /** Nothing is made while there is no newer release than last time. */
  @Column('boolean', { name: 'only_new', default: false })
  onlyNew!: boolean;

  @Column('boolean', { default: false })
  paused!: boolean;

  @Column('boolean', { default: false })
  removed!: boolean;

  /** Everything due before has its run. */
  @Column('timestamptz', { name: 'next_due', nullable: true })
  nextDue!: Date | null;

  @Column('text', { name: 'created_by' })
  createdBy!: string;
}
