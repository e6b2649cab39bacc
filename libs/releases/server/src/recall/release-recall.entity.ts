import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Scope } from '@teilziel/releases/model';
import { ReleaseEntity } from '../release.entity';

const PKEY = 'release_recall_pkey';

/** A release that was taken back. Readers see when and why instead of its content; its cells count as known for ever. */
@Entity('release_recall')
@ForeignKey(() => ReleaseEntity, ['kommuneId', 'number'], ['kommuneId', 'number'], {
  name: 'release_recall_release_fkey',
})
export class ReleaseRecallEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: PKEY })
  number!: number;

  /** Scope and embargo of the release: who might have read it may know of the recall. */
  @Column('text')
  scope!: Scope;

  @Column('timestamptz', { name: 'embargo_until', nullable: true })
  embargoUntil!: Date | null;

  @Column('text')
  reason!: string;

  @Column('text', { name: 'recalled_by' })
  recalledBy!: string;

  @Column('timestamptz', { name: 'recalled_at' })
  recalledAt!: Date;
}
