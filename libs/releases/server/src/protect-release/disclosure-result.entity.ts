import { KommuneEntity } from '@teilziel/kommune/server';
import type { SecuredPattern } from '@teilziel/releases/model';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

const PKEY = 'disclosure_result_pkey';

/** The pattern of one problem, named by the sha-256 of its text. Never changed: another problem has another name. */
@Entity('disclosure_result')
@ForeignKey(() => KommuneEntity, ['kommuneId'], ['kommuneId'], { name: 'disclosure_result_kommune_fkey' })
export class DisclosureResultEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('bytea', { name: 'problem_hash', primaryKeyConstraintName: PKEY })
  problemHash!: Buffer;

  @Column('jsonb')
  result!: SecuredPattern;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;
}
