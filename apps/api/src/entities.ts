import { ImportRunEntity } from '@teilziel/exchange/server';
import {
  DimensionEntity,
  IndicatorCellEntity,
  IndicatorDefinitionEntity,
  IndicatorEntity,
  IndicatorTargetEntity,
  SourceEntity,
  TeilzielIndicatorEntity,
} from '@teilziel/indicators/server';
import { FachamtEntity, KommuneEntity, VerbundMemberEntity } from '@teilziel/kommune/server';
import { HandlungsfeldEntity, KonzeptEditionEntity, LeitzielEntity, TeilzielEntity } from '@teilziel/konzept/server';
import { ObservationEntity, ObservationRevisionEntity } from '@teilziel/observations/server';
import type { EntityClass } from '@teilziel/platform';
import { ReleaseBlockEntity, ReleaseEntity, ReleaseMemberBlockEntity } from '@teilziel/releases/server';

export const ENTITIES: EntityClass[] = [
  KommuneEntity,
  VerbundMemberEntity,
  FachamtEntity,
  KonzeptEditionEntity,
  HandlungsfeldEntity,
  LeitzielEntity,
  TeilzielEntity,
  SourceEntity,
  DimensionEntity,
  IndicatorEntity,
  IndicatorDefinitionEntity,
  IndicatorTargetEntity,
  IndicatorCellEntity,
  TeilzielIndicatorEntity,
  ObservationEntity,
  ObservationRevisionEntity,
  ImportRunEntity,
  ReleaseEntity,
  ReleaseBlockEntity,
  ReleaseMemberBlockEntity,
];
