import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { IndicatorEntity } from './indicator.entity';

const PKEY = 'indicator_cell_pkey';

/** A coordinate of an indicator's breakdown and the small number that stands for it in the observations. */
@Entity('indicator_cell')
@Unique('indicator_cell_coordinate_unique', ['kommuneId', 'indicatorId', 'coordinate'])
@ForeignKey(() => IndicatorEntity, ['kommuneId', 'indicatorId'], ['kommuneId', 'indicatorId'], {
  name: 'indicator_cell_indicator_fkey',
})
export class IndicatorCellEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'indicator_id', primaryKeyConstraintName: PKEY })
  indicatorId!: number;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: PKEY })
  cell!: number;

  @Column('text')
  coordinate!: string;
}
