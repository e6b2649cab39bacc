import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { GrantOrigin } from '@teilziel/identity/model';
import type { Role } from '@teilziel/kommune/model';
import { FachamtEntity } from '@teilziel/kommune/server';
import { MembershipEntity } from './membership.entity';

const PKEY = 'role_grant_pkey';

/** What a member may do, from the first to the last day (both included, days of Berlin). */
@Entity('role_grant')
@ForeignKey(() => MembershipEntity, ['kommuneId', 'personId'], ['kommuneId', 'personId'], {
  name: 'role_grant_membership_fkey',
})
@ForeignKey(() => MembershipEntity, ['kommuneId', 'deputyFor'], ['kommuneId', 'personId'], {
  name: 'role_grant_deputy_fkey',
})
@ForeignKey(() => FachamtEntity, ['kommuneId', 'fachamtId'], ['kommuneId', 'fachamtId'], {
  name: 'role_grant_fachamt_fkey',
})
@Check(
  'role_grant_role_check',
  `role IN ('erfassung', 'koordination', 'rat', 'beirat', 'sitzungsdienst', 'verwaltung', 'lesend')`,
)
@Check('role_grant_fachamt_check', `(role = 'erfassung') = (fachamt_id IS NOT NULL)`)
@Check('role_grant_dates_check', 'valid_to IS NULL OR valid_to >= valid_from')
@Check('role_grant_deputy_check', 'deputy_for IS NULL OR (valid_to IS NOT NULL AND deputy_for <> person_id)')
@Check('role_grant_origin_check', `origin IN ('manual', 'claim')`)
@Index('role_grant_person_index', ['personId'])
export class RoleGrantEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'grant_id', primaryKeyConstraintName: PKEY })
  grantId!: number;

  @Column('integer', { name: 'person_id' })
  personId!: number;

  @Column('text')
  role!: Role;

  @Column('integer', { name: 'fachamt_id', nullable: true })
  fachamtId!: number | null;

  @Column('date', { name: 'valid_from' })
  validFrom!: string;

  @Column('date', { name: 'valid_to', nullable: true })
  validTo!: string | null;

  @Column('integer', { name: 'deputy_for', nullable: true })
  deputyFor!: number | null;

  @Column('text', { default: 'manual' })
  origin!: GrantOrigin;

  @Column('text', { name: 'granted_by' })
  grantedBy!: string;

  @Column('timestamptz', { name: 'granted_at', default: () => 'now()' })
  grantedAt!: Date;
}
