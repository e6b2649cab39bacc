import type { EntityClass } from '@teilziel/platform';
import { ReportRecipientEntity } from './entities/report-recipient.entity';
import { ReportRunFileEntity } from './entities/report-run-file.entity';
import { ReportRunMailEntity } from './entities/report-run-mail.entity';
import { ReportRunEntity } from './entities/report-run.entity';
import { ReportScheduleEntity } from './entities/report-schedule.entity';

export const SCHEDULE_ENTITIES: readonly EntityClass[] = [
  ReportScheduleEntity,
  ReportRecipientEntity,
  ReportRunEntity,
  ReportRunFileEntity,
  ReportRunMailEntity,
];
