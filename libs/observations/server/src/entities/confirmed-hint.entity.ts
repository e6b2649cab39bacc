import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { IndicatorCellEntity } from '@teilziel/indicators/server';

const PKEY = 'confirmed_hint_pkey';

/** A hint somebody answered for; it counts for the revision of the value it was said of. */
@Entity('confirmed_hint')
@ForeignKey(() => IndicatorCellEntity, ['kommuneId', 'indicatorId', 'cell'], ['kommuneId', 'indicatorId', 'cell'], {
  name: 'confirmed_hint_cell_fkey',
})
export class ConfirmedHintEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'indicator_id', primaryKeyConstraintName: PKEY })
  indicatorId!: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: PKEY })
  period!: number;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: PKEY })
  cell!: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: PKEY })
  kind!: string;

  @Column('integer')
  revision!: number;

  @Column('text')
  comment!: string;

  @Column('text')
  by!: string;

  @Column('timestamptz')
  at!: Date;
}
