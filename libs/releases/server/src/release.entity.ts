import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { KommuneEntity } from '@teilziel/kommune/server';
import type { Scope } from '@teilziel/releases/model';
import { ReleaseBlockEntity } from './release-block.entity';

const PKEY = 'release_pkey';

@Entity('release')
@ForeignKey(() => KommuneEntity, ['kommuneId'], ['kommuneId'], { name: 'release_kommune_fkey' })
@ForeignKey(() => ReleaseBlockEntity, ['kommuneId', 'rootHash'], ['kommuneId', 'hash'], { name: 'release_root_fkey' })
@Check('release_scope_check', `scope IN ('intern', 'rat', 'oeffentlich')`)
export class ReleaseEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: PKEY })
  number!: number;

  @Column('text')
  scope!: Scope;

  @Column('bytea', { name: 'root_hash' })
  rootHash!: Buffer;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz', { name: 'released_at', default: () => 'now()' })
  releasedAt!: Date;

  @Column('text', { name: 'released_by' })
  releasedBy!: string;

  /** Until then only those with the right "intern" see it. */
  @Column('timestamptz', { name: 'embargo_until', nullable: true })
  embargoUntil!: Date | null;
}
