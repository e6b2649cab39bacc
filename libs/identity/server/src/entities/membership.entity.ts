import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { MembershipState } from '@teilziel/identity/model';
import { KommuneEntity } from '@teilziel/kommune/server';
import { PersonEntity } from './person.entity';

const PKEY = 'membership_pkey';

@Entity('membership')
@ForeignKey(() => KommuneEntity, ['kommuneId'], ['kommuneId'], { name: 'membership_kommune_fkey' })
@ForeignKey(() => PersonEntity, ['personId'], ['personId'], { name: 'membership_person_fkey' })
@Check('membership_state_check', `state IN ('active', 'deactivated')`)
@Index('membership_person_index', ['personId'])
export class MembershipEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'person_id', primaryKeyConstraintName: PKEY })
  personId!: number;

  @Column('text', { default: 'active' })
  state!: MembershipState;

  /** The name this Kommune invited someone by who had an account already: it learns no name it did not bring. */
  @Column('text', { name: 'known_as', nullable: true })
  knownAs!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('text', { name: 'created_by' })
  createdBy!: string;
}
