import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ReleaseBlockEntity } from './release-block.entity';
import { ReleaseEntity } from './release.entity';

const PKEY = 'release_member_block_pkey';

/** Which blocks a release is made of; blocks are shared between releases. */
@Entity('release_member_block')
@ForeignKey(() => ReleaseEntity, ['kommuneId', 'number'], ['kommuneId', 'number'], {
  name: 'release_member_block_release_fkey',
})
@ForeignKey(() => ReleaseBlockEntity, ['kommuneId', 'hash'], ['kommuneId', 'hash'], {
  name: 'release_member_block_block_fkey',
})
@Index('release_member_block_hash_index', ['kommuneId', 'hash'])
export class ReleaseMemberBlockEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: PKEY })
  number!: number;

  @PrimaryColumn('bytea', { primaryKeyConstraintName: PKEY })
  hash!: Buffer;
}
