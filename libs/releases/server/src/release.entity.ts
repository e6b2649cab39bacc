import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { KommuneEntity } from '@teilziel/kommune/server';
import type { Scope } from '@teilziel/releases/model';
import { ReleaseBlockEntity } from './release-block.entity';

const PKEY = 'release_pkey';

@Entity('release')
@ForeignKey(() => KommuneEntity, ['kommuneId'], ['kommuneId'], { name: 'release_kommune_fkey' })
@ForeignKey(() => ReleaseBlockEntity, ['kommuneId', 'rootHash'], ['kommuneId', 'hash'], { name: 'release_root_fkey' })
@ForeignKey(() => ReleaseEntity, ['kommuneId', 'corrects'], ['kommuneId', 'number'], { name: 'release_corrects_fkey' })
@Check('release_corrects_check', 'corrects < number')
@Check('release_correction_check', '(corrects IS NULL) = (correction_reason IS NULL)')
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

  /** The number of the release this one corrects, and why: readers are told both. */
  @Column('integer', { nullable: true })
  corrects!: number | null;

  @Column('text', { name: 'correction_reason', nullable: true })
  correctionReason!: string | null;
}
