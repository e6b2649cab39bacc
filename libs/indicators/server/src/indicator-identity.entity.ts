import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { IndicatorEntity } from './indicator.entity';

const PKEY = 'indicator_identity_pkey';
const INDICATOR: [string, string] = ['kommuneId', 'indicatorId'];

/** Bestand = Bestand of the period before + Zugang − Abgang. */
@Entity('indicator_identity')
@Check('indicator_identity_three_check', 'stock_id <> inflow_id AND stock_id <> outflow_id AND inflow_id <> outflow_id')
@ForeignKey(() => IndicatorEntity, ['kommuneId', 'stockId'], INDICATOR, { name: 'indicator_identity_stock_fkey' })
@ForeignKey(() => IndicatorEntity, ['kommuneId', 'inflowId'], INDICATOR, { name: 'indicator_identity_inflow_fkey' })
@ForeignKey(() => IndicatorEntity, ['kommuneId', 'outflowId'], INDICATOR, { name: 'indicator_identity_outflow_fkey' })
export class IndicatorIdentityEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'stock_id', primaryKeyConstraintName: PKEY })
  stockId!: number;

  @Column('integer', { name: 'inflow_id' })
  inflowId!: number;

  @Column('integer', { name: 'outflow_id' })
  outflowId!: number;
}
