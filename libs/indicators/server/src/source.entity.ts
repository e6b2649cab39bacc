import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { KommuneEntity } from '@teilziel/kommune/server';

const PKEY = 'source_pkey';

@Entity('source')
@Unique('source_name_unique', ['kommuneId', 'name'])
@ForeignKey(() => KommuneEntity, ['kommuneId'], ['kommuneId'], { name: 'source_kommune_fkey' })
export class SourceEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'source_id', primaryKeyConstraintName: PKEY })
  sourceId!: number;

  @Column('text')
  name!: string;

  @Column('text')
  office!: string;

  @Column('text', { nullable: true })
  licence!: string | null;

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('boolean', { name: 'already_published', default: false })
  alreadyPublished!: boolean;
}
