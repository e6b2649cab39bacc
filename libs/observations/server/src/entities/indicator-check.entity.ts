import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { IndicatorEntity } from '@teilziel/indicators/server';

const PKEY = 'indicator_check_pkey';

/** A check rule that differs from the default for this indicator. */
@Entity('indicator_check')
@ForeignKey(() => IndicatorEntity, ['kommuneId', 'indicatorId'], ['kommuneId', 'indicatorId'], {
  name: 'indicator_check_indicator_fkey',
})
@Check('indicator_check_severity_check', `severity IN ('error', 'hint')`)
export class IndicatorCheckEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'indicator_id', primaryKeyConstraintName: PKEY })
  indicatorId!: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: PKEY })
  kind!: string;

  @Column('text')
  severity!: 'error' | 'hint';

  @Column('jsonb', { default: {} })
  params!: Record<string, number>;

  @Column('boolean', { default: true })
  active!: boolean;
}
