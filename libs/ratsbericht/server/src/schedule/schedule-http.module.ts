import { Module } from '@nestjs/common';
import { RunFileController } from './run-file.controller';
import { Runs } from './runs.service';
import { ScheduleModule } from './schedule.module';
import { Schedules } from './schedules.service';
import { SchedulesResolver } from './schedules.resolver';

/** For the schema without a database. */
export const SCHEDULE_RESOLVERS = [SchedulesResolver];

/** The coordinator's side: plans, history, files. */
@Module({
  imports: [ScheduleModule],
  controllers: [RunFileController],
  providers: [Schedules, Runs, ...SCHEDULE_RESOLVERS],
})
export class ScheduleHttpModule {}
