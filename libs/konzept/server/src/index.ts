export { HandlungsfeldEntity } from './handlungsfeld.entity';
export { KonzeptEditionEntity } from './konzept-edition.entity';
export { LeitzielEntity } from './leitziel.entity';
export { saveKonzept } from './save-konzept';
export type { SavedKonzept } from './save-konzept';
export { TeilzielEntity } from './teilziel.entity';
export { TeilzielMilestoneEntity } from './teilziel-milestone.entity';
export { KONZEPT_ENTITIES } from './konzept.entities';
