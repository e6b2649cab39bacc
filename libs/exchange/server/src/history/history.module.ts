import { Module } from '@nestjs/common';
import { EntryModule } from '@teilziel/observations/server';
import { HistoryFrames } from './history-frames.reader';
import { HistoryPlanner } from './history-planner.service';
import { HistoryRuns } from './history-runs.service';
import { HistoryUndo } from './history-undo.service';
import { HistoryWriter } from './history-writer.service';
import { HistoryController } from './history.controller';

/** The past of a new Kommune. The apps bind AuditTrail. */
@Module({
  imports: [EntryModule],
  controllers: [HistoryController],
  providers: [HistoryFrames, HistoryPlanner, HistoryRuns, HistoryUndo, HistoryWriter],
})
export class HistoryModule {}
