import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { IndicatorEntity } from './indicator.entity';

const PKEY = 'indicator_target_pkey';

@Entity('indicator_target')
@ForeignKey(() => IndicatorEntity, ['kommuneId', 'indicatorId'], ['kommuneId', 'indicatorId'], {
  name: 'indicator_target_indicator_fkey',
})
@Check(
  'indicator_target_kind_check',
  `(kind = 'value' AND value IS NOT NULL AND period IS NOT NULL)
    OR (kind = 'hold' AND value IS NOT NULL)
    OR (kind = 'corridor' AND lower_value < upper_value)
    OR kind = 'direction'`,
)
export class IndicatorTargetEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'indicator_id', primaryKeyConstraintName: PKEY })
  indicatorId!: number;

  @PrimaryColumn('smallint', { name: 'target_id', primaryKeyConstraintName: PKEY })
  targetId!: number;

  @Column('text')
  kind!: 'value' | 'hold' | 'corridor' | 'direction';

  @Column('integer', { name: 'baseline_period', nullable: true })
  baselinePeriod!: number | null;

  @Column('double precision', { name: 'baseline_value', nullable: true })
  baselineValue!: number | null;

  @Column('double precision', { nullable: true })
  value!: number | null;

  @Column('double precision', { name: 'lower_value', nullable: true })
  lower!: number | null;

  @Column('double precision', { name: 'upper_value', nullable: true })
  upper!: number | null;

  /** Stored period the target is due. */
  @Column('integer', { nullable: true })
  period!: number | null;

  @Column('text', { nullable: true })
  beschluss!: string | null;
}
