import {
  DimensionEntity,
  IndicatorCellEntity,
  IndicatorDefinitionEntity,
  IndicatorEntity,
  IndicatorTargetEntity,
  SourceEntity,
} from '@teilziel/indicators/server';
import { FachamtEntity, KommuneEntity, VerbundMemberEntity } from '@teilziel/kommune/server';
import { ObservationEntity, ObservationRevisionEntity } from '@teilziel/observations/server';
import type { EntityClass } from '@teilziel/platform';
import { ImportRunEntity } from './import-run.entity';

/** What an import touches. */
export const IMPORT_ENTITIES: EntityClass[] = [
  KommuneEntity,
  VerbundMemberEntity,
  FachamtEntity,
  SourceEntity,
  DimensionEntity,
  IndicatorEntity,
  IndicatorDefinitionEntity,
  IndicatorTargetEntity,
  IndicatorCellEntity,
  ObservationEntity,
  ObservationRevisionEntity,
  ImportRunEntity,
];
