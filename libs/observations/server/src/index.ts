export { ObservationRevisionEntity } from './observation-revision.entity';
export { ObservationEntity } from './observation.entity';
export { recordObservations } from './record-observations';
export { OBSERVATIONS_ENTITIES } from './observations.entities';
