import type { EntityClass } from '@teilziel/platform';
import { DimensionEntity } from './dimension.entity';
import { IndicatorEntity } from './indicator.entity';
import { IndicatorCellEntity } from './indicator-cell.entity';
import { IndicatorDefinitionEntity } from './indicator-definition.entity';
import { IndicatorIdentityEntity } from './indicator-identity.entity';
import { IndicatorTargetEntity } from './indicator-target.entity';
import { SourceEntity } from './source.entity';
import { SourceReleaseEntity } from './source-release.entity';
import { TeilzielIndicatorEntity } from './teilziel-indicator.entity';

export const INDICATORS_ENTITIES: readonly EntityClass[] = [
  SourceEntity,
  SourceReleaseEntity,
  DimensionEntity,
  IndicatorEntity,
  IndicatorDefinitionEntity,
  IndicatorTargetEntity,
  IndicatorCellEntity,
  IndicatorIdentityEntity,
  TeilzielIndicatorEntity,
];
