import type { PublicationAudit } from '@teilziel/releases/model';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReleaseEntity } from '../release.entity';

const PKEY = 'release_audit_pkey';

/** How a release was protected; tells primary from secondary cells and holds what is hidden, so it is internal for ever. */
@Entity('release_audit')
@ForeignKey(() => ReleaseEntity, ['kommuneId', 'number'], ['kommuneId', 'number'], {
  name: 'release_audit_release_fkey',
})
export class ReleaseAuditEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: PKEY })
  number!: number;

  @Column('jsonb')
  audit!: PublicationAudit;
}
