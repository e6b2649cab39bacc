import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

const PKEY = 'release_block_pkey';

/** Bytes named by their sha-256. The database checks the name and refuses any change. */
@Entity('release_block')
@Check('release_block_hash_check', `hash = sha256(convert_to(json, 'UTF8'))`)
@Index('release_block_hash_index', ['hash'])
export class ReleaseBlockEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('bytea', { primaryKeyConstraintName: PKEY })
  hash!: Buffer;

  @Column('text')
  json!: string;
}
