import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { KommuneEntity } from '@teilziel/kommune/server';

const PKEY = 'dimension_pkey';

/** One code of one breakdown dimension with its labels. */
@Entity('dimension')
@ForeignKey(() => KommuneEntity, ['kommuneId'], ['kommuneId'], { name: 'dimension_kommune_fkey' })
@Check('dimension_code_check', `code ~ '^[A-Za-z0-9_]+$' AND dimension ~ '^[a-z][a-z0-9_]*$'`)
export class DimensionEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: PKEY })
  dimension!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: PKEY })
  code!: string;

  @Column('text', { name: 'dimension_label' })
  dimensionLabel!: string;

  @Column('text')
  label!: string;

  @Column('smallint')
  position!: number;
}
