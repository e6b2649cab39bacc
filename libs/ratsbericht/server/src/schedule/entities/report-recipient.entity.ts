import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReportScheduleEntity } from './report-schedule.entity';

const PKEY = 'report_recipient_pkey';

/** To whom the files of a plan go. */
@Entity('report_recipient')
@ForeignKey(() => ReportScheduleEntity, ['kommuneId', 'scheduleId'], ['kommuneId', 'scheduleId'], {
  name: 'report_recipient_schedule_fkey',
})
export class ReportRecipientEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'schedule_id', primaryKeyConstraintName: PKEY })
  scheduleId!: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: PKEY })
  email!: string;

  @Column('text')
  name!: string;
}
