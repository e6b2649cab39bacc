import { INDICATORS_ENTITIES } from '@teilziel/indicators/server';
import { KOMMUNE_ENTITIES } from '@teilziel/kommune/server';
import { KONZEPT_ENTITIES } from '@teilziel/konzept/server';
import { OBSERVATIONS_ENTITIES } from '@teilziel/observations/server';
import { RELEASES_ENTITIES } from '@teilziel/releases/server';
import type { EntityClass } from '@teilziel/platform';
import { ImportRunEntity } from './import-run.entity';

/** Every entity of the product. It stands here because no other server library may see all domains; a new entity is added to the list of its own domain. */
export const ENTITIES: EntityClass[] = [
  ...KOMMUNE_ENTITIES,
  ...KONZEPT_ENTITIES,
  ...INDICATORS_ENTITIES,
  ...OBSERVATIONS_ENTITIES,
  ...RELEASES_ENTITIES,
  ImportRunEntity,
];
