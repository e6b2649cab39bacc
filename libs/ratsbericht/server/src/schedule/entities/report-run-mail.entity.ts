import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReportRunEntity } from './report-run.entity';

const PKEY = 'report_run_mail_pkey';

/** One mail of a run. Attempted, but neither sent nor failed: nobody knows. */
@Entity('report_run_mail')
@ForeignKey(() => ReportRunEntity, ['kommuneId', 'scheduleId', 'dueAt'], ['kommuneId', 'scheduleId', 'dueAt'], {
  name: 'report_run_mail_run_fkey',
})
@Check('report_run_mail_attempt_check', '(sent_at IS NULL AND failure IS NULL) OR attempted_at IS NOT NULL')
export class ReportRunMailEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'schedule_id', primaryKeyConstraintName: PKEY })
  scheduleId!: number;

  @PrimaryColumn('timestamptz', { name: 'due_at', primaryKeyConstraintName: PKEY })
  dueAt!: Date;

  @PrimaryColumn('text', { primaryKeyConstraintName: PKEY })
  email!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'message_id', nullable: true })
  messageId!: string | null;

  /** Written before the mail is handed over. */
  @Column('timestamptz', { name: 'attempted_at', nullable: true })
  attemptedAt!: Date | null;

  /** The mail server has taken it. */
  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;

  @Column('text', { nullable: true })
  failure!: string | null;
}
