export { RatsberichtModule } from './ratsbericht.module';
export { type PrintedReport, RatsberichtService } from './ratsbericht.service';
export { SCHEDULE_ENTITIES } from './schedule/schedule.entities';
export { ScheduleModule } from './schedule/schedule.module';
export { SCHEDULE_RESOLVERS, ScheduleHttpModule } from './schedule/schedule-http.module';
