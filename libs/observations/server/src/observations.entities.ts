import type { EntityClass } from '@teilziel/platform';
import { ObservationEntity } from './observation.entity';
import { ObservationRevisionEntity } from './observation-revision.entity';

export const OBSERVATIONS_ENTITIES: readonly EntityClass[] = [ObservationEntity, ObservationRevisionEntity];
