import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { FachamtEntity } from '@teilziel/kommune/server';
import { MembershipEntity } from './membership.entity';

const PKEY = 'fachamt_accountable_pkey';

/** The one member who answers for a Fachamt. */
@Entity('fachamt_accountable')
@ForeignKey(() => FachamtEntity, ['kommuneId', 'fachamtId'], ['kommuneId', 'fachamtId'], {
  name: 'fachamt_accountable_fachamt_fkey',
})
@ForeignKey(() => MembershipEntity, ['kommuneId', 'personId'], ['kommuneId', 'personId'], {
  name: 'fachamt_accountable_person_fkey',
})
export class FachamtAccountableEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'fachamt_id', primaryKeyConstraintName: PKEY })
  fachamtId!: number;

  @Column('integer', { name: 'person_id' })
  personId!: number;
}
