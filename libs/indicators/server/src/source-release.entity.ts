import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { SourceEntity } from './source.entity';

const PKEY = 'source_release_pkey';

/** The day a source publishes a period: its values cannot be asked for before. */
@Entity('source_release')
@ForeignKey(() => SourceEntity, ['kommuneId', 'sourceId'], ['kommuneId', 'sourceId'], {
  name: 'source_release_source_fkey',
})
export class SourceReleaseEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'source_id', primaryKeyConstraintName: PKEY })
  sourceId!: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: PKEY })
  period!: number;

  @Column('date', { name: 'published_on' })
  publishedOn!: string;
}
