import type { EntityClass } from '@teilziel/platform';
import { FachamtEntity } from './fachamt.entity';
import { KommuneEntity } from './kommune.entity';
import { VerbundMemberEntity } from './verbund-member.entity';

export const KOMMUNE_ENTITIES: readonly EntityClass[] = [KommuneEntity, VerbundMemberEntity, FachamtEntity];
