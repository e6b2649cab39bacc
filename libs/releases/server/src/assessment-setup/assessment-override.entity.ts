import { IndicatorEntity } from '@teilziel/indicators/server';
import type { ProgressSymbol } from '@teilziel/statistics';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

const PKEY = 'assessment_override_pkey';

/** What the Koordination set in the place of a rule's finding. Withdrawing keeps the row: both are on record. */
@Entity('assessment_override')
@ForeignKey(() => IndicatorEntity, ['kommuneId', 'indicatorId'], ['kommuneId', 'indicatorId'], {
  name: 'assessment_override_indicator_fkey',
})
@Index('assessment_override_open_index', ['kommuneId', 'indicatorId', 'year'], {
  unique: true,
  where: 'withdrawn_at IS NULL',
})
@Check('assessment_override_symbol_check', `symbol IN ('SUN', 'PARTLY', 'CLOUD', 'STORM', 'NA')`)
@Check(
  'assessment_override_withdrawn_check',
  '(withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_reason IS NULL)',
)
export class AssessmentOverrideEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'indicator_id', primaryKeyConstraintName: PKEY })
  indicatorId!: number;

  @PrimaryColumn('integer', { name: 'override_id', primaryKeyConstraintName: PKEY })
  overrideId!: number;

  @Column('smallint')
  year!: number;

  @Column('text')
  symbol!: ProgressSymbol;

  @Column('text')
  reason!: string;

  @Column('text')
  by!: string;

  /** As it was when it was set: a release names who answered for it then. */
  @Column('text', { name: 'by_name' })
  byName!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('text', { name: 'withdrawn_by', nullable: true })
  withdrawnBy!: string | null;

  @Column('text', { name: 'withdrawn_by_name', nullable: true })
  withdrawnByName!: string | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Column('text', { name: 'withdrawn_reason', nullable: true })
  withdrawnReason!: string | null;
}
