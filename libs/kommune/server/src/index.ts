export { FachamtEntity } from './fachamt.entity';
export { ensureFachaemter } from './fachamt.repository';
export { lockKommune, nextNumber } from './kommune-number';
export { KommuneEntity } from './kommune.entity';
export { KommuneModule } from './kommune.module';
export { KommuneRepository } from './kommune.repository';
export { VerbundMemberEntity } from './verbund-member.entity';
export { KOMMUNE_ENTITIES } from './kommune.entities';
