import type { EntityClass } from '@teilziel/platform';
import { CellCommentEntity } from './entities/cell-comment.entity';
import { ConfirmedHintEntity } from './entities/confirmed-hint.entity';
import { EntryEntity } from './entities/entry.entity';
import { EntryEventEntity } from './entities/entry-event.entity';
import { EntryReturnedCellEntity } from './entities/entry-returned-cell.entity';
import { EntryStructureEntity } from './entities/entry-structure.entity';
import { IndicatorCheckEntity } from './entities/indicator-check.entity';
import { LateExceptionEntity } from './entities/late-exception.entity';
import { ReminderEntity } from './entities/reminder.entity';
import { ObservationEntity } from './observation.entity';
import { ObservationRevisionEntity } from './observation-revision.entity';

export const OBSERVATIONS_ENTITIES: readonly EntityClass[] = [
  ObservationEntity,
  ObservationRevisionEntity,
  IndicatorCheckEntity,
  EntryEntity,
  EntryReturnedCellEntity,
  EntryEventEntity,
  EntryStructureEntity,
  LateExceptionEntity,
  ConfirmedHintEntity,
  CellCommentEntity,
  ReminderEntity,
];
