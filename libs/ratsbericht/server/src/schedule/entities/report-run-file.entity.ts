import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReportRunEntity } from './report-run.entity';

const PKEY = 'report_run_file_pkey';

/** What was made, byte for byte what was sent. */
@Entity('report_run_file')
@ForeignKey(() => ReportRunEntity, ['kommuneId', 'scheduleId', 'dueAt'], ['kommuneId', 'scheduleId', 'dueAt'], {
  name: 'report_run_file_run_fkey',
})
@Check('report_run_file_kind_check', `kind IN ('pdf', 'docx', 'xlsx')`)
@Check('report_run_file_sha256_check', 'sha256 = sha256(content)')
export class ReportRunFileEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'schedule_id', primaryKeyConstraintName: PKEY })
  scheduleId!: number;

  @PrimaryColumn('timestamptz', { name: 'due_at', primaryKeyConstraintName: PKEY })
  dueAt!: Date;

  @PrimaryColumn('text', { primaryKeyConstraintName: PKEY })
  kind!: 'pdf' | 'docx' | 'xlsx';

  @Column('text')
  name!: string;

  @Column('bytea')
  sha256!: Buffer;

  @Column('bytea')
  content!: Buffer;
}
