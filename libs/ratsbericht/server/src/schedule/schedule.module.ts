import { Module } from '@nestjs/common';
import { KommuneModule } from '@teilziel/kommune/server';
import { JobsModule, MailModule } from '@teilziel/platform';
import { ReleasesModule } from '@teilziel/releases/server';
import { SnapshotReader } from '../snapshot.reader';
import { ReportFiles } from './report-files.service';
import { ReportJobs } from './report-jobs';
import { RunExecutor } from './run-executor.service';
import { RunMails } from './run-mails.service';
import { RunPlanner } from './run-planner.service';
import { RunRecord } from './run-record.service';

/** The runs, without HTTP: for the worker and for the api. The apps bind PeopleOfKommune and AuditTrail and start Jobs. */
@Module({
  imports: [KommuneModule, ReleasesModule, MailModule, JobsModule],
  providers: [SnapshotReader, ReportFiles, RunRecord, RunMails, RunExecutor, RunPlanner, ReportJobs],
  exports: [ReportJobs],
})
export class ScheduleModule {}
