import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { IndicatorCellEntity } from '@teilziel/indicators/server';
import type { ObsStatus } from '@teilziel/statistics';

const PKEY = 'observation_pkey';

/** Narrow rows without an own id: this table is by far the largest. Written by `recordObservations` only. */
@Entity('observation')
@ForeignKey(() => IndicatorCellEntity, ['kommuneId', 'indicatorId', 'cell'], ['kommuneId', 'indicatorId', 'cell'], {
  name: 'observation_cell_fkey',
})
@Check('observation_status_check', `status ~ '^[ABDEFGHIJKLMNOPQSUVW]$'`)
@Check('observation_figure_check', 'value IS NULL OR numerator IS NULL')
@Check(
  'observation_absent_check',
  `num_nonnulls(numerator, value) > 0 OR status IN ('H', 'K', 'L', 'M', 'N', 'O', 'Q', 'U', 'J')`,
)
@Check(
  'observation_finite_check',
  `COALESCE(numerator, 0) <> 'NaN' AND COALESCE(denominator, 1) <> 'NaN' AND COALESCE(value, 0) <> 'NaN'
    AND COALESCE(abs(numerator), 0) < 'Infinity' AND COALESCE(abs(denominator), 1) < 'Infinity' AND COALESCE(abs(value), 0) < 'Infinity'`,
)
@Check('observation_denominator_check', 'denominator IS NULL OR denominator > 0 OR numerator = 0 OR numerator IS NULL')
export class ObservationEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'indicator_id', primaryKeyConstraintName: PKEY })
  indicatorId!: number;

  /** Stored period: index of the last quarter it covers. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: PKEY })
  period!: number;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: PKEY })
  cell!: number;

  @Column('double precision', { nullable: true })
  numerator!: number | null;

  @Column('double precision', { nullable: true })
  denominator!: number | null;

  @Column('double precision', { nullable: true })
  value!: number | null;

  @Column('text')
  status!: ObsStatus;

  @Column('integer', { default: 1 })
  revision!: number;

  @Column('text', { name: 'recorded_by' })
  recordedBy!: string;

  @Column('timestamptz', { name: 'recorded_at', default: () => 'now()' })
  recordedAt!: Date;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text', { nullable: true })
  note!: string | null;
}
