import type { EntityClass } from '@teilziel/platform';
import { HandlungsfeldEntity } from './handlungsfeld.entity';
import { KonzeptEditionEntity } from './konzept-edition.entity';
import { LeitzielEntity } from './leitziel.entity';
import { TeilzielEntity } from './teilziel.entity';
import { TeilzielMilestoneEntity } from './teilziel-milestone.entity';

export const KONZEPT_ENTITIES: readonly EntityClass[] = [
  KonzeptEditionEntity,
  HandlungsfeldEntity,
  LeitzielEntity,
  TeilzielEntity,
  TeilzielMilestoneEntity,
];
