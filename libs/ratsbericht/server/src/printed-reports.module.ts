import { Global, Module } from '@nestjs/common';
import { ReportsPrinted } from '@teilziel/observations/server';
import { PrintedReports } from './printed-reports';

/** Global, so that entry and review ask through the port without knowing how a report is kept. */
@Global()
@Module({
  providers: [PrintedReports, { provide: ReportsPrinted, useExisting: PrintedReports }],
  exports: [PrintedReports, ReportsPrinted],
})
export class PrintedReportsModule {}
