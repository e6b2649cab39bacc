import { Module } from '@nestjs/common';
import { CellDetails } from './cell-detail/cell-detail.service';
import { CellWordsResolver } from './cell-detail/cell-words.resolver';
import { CellWords } from './cell-detail/cell-words.service';
import { OneEntry } from './cell-detail/one-entry.reader';
import { DueListResolver } from './due-list/due-list.resolver';
import { DueLists } from './due-list/due-list.service';
import { EntryFacts } from './entry-facts/entry-facts.reader';
import { EntryViews } from './entry-facts/entry-views.service';
import { OwnEntries } from './entry-facts/own-entries.reader';
import { RememberedStructure } from './entry-facts/remembered-structure.service';
import { EntrySheetResolver } from './entry-sheet/entry-sheet.resolver';
import { EntrySheets } from './entry-sheet/entry-sheet.service';
import { CellStore } from './save-cells/cell-store';
import { Conflicts } from './save-cells/conflicts.service';
import { FoundFindings } from './save-cells/found-findings.service';
import { SaveCellsResolver } from './save-cells/save-cells.resolver';
import { SaveCells } from './save-cells/save-cells.service';
import { SaveHeldCells } from './save-cells/save-held-cells.service';
import { SaveOpenCells } from './save-cells/save-open-cells.service';
import { WriteCells } from './save-cells/write-cells.service';
import { NothingToReport } from './submit/nothing-to-report.service';
import { SubmissionRecords } from './submit/submission-records';
import { SubmitResolver } from './submit/submit.resolver';
import { Submissions } from './submit/submit.service';

/** For the schema without a database. */
export const ENTRY_RESOLVERS = [
  DueListResolver,
  EntrySheetResolver,
  SaveCellsResolver,
  CellWordsResolver,
  SubmitResolver,
];

/** The officer's side of the quarter. The apps bind PeopleOfKommune and AuditTrail. */
@Module({
  providers: [
    ...[EntryFacts, EntryViews, OwnEntries, OneEntry],
    ...[DueLists, EntrySheets, CellDetails, CellWords],
    ...[RememberedStructure, CellStore, WriteCells, Conflicts, FoundFindings],
    ...[SaveOpenCells, SaveHeldCells, SaveCells],
    ...[Submissions, SubmissionRecords, NothingToReport],
    ...ENTRY_RESOLVERS,
  ],
  exports: [EntryFacts, EntrySheets],
})
export class EntryModule {}
