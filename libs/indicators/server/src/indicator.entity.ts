import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { FachamtEntity, KommuneEntity } from '@teilziel/kommune/server';
import type { Aggregation, Direction, MethodId, StoredFrequency } from '@teilziel/statistics';
import { SourceEntity } from './source.entity';

const PKEY = 'indicator_pkey';
const AGGREGATIONS = `'stock', 'average-stock', 'flow', 'rate-of-stocks', 'rate-of-flows', 'flow-over-stock', 'not-additive'`;
/** ESCAP is a companion figure and never a light, so nobody can choose it. */
const PROGRESS_METHODS = `'destatis-dns', 'eurostat-short', 'eurostat-long', 'open-sdg', 'sdsn-linear', 'un-chart'`;
/** A period is stored by the quarter it ends in (statistics: period-storage): years in the fourth, Schuljahre in the third. */
const FIRST_PERIOD_FITS = `first_period IS NULL OR CASE frequency WHEN 'A' THEN first_period % 4 = 3 WHEN 'SY' THEN first_period % 4 = 2 WHEN 'S' THEN first_period % 2 = 1 ELSE true END`;

@Entity('indicator')
@Unique('indicator_code_unique', ['kommuneId', 'code'])
@ForeignKey(() => KommuneEntity, ['kommuneId'], ['kommuneId'], { name: 'indicator_kommune_fkey' })
@ForeignKey(() => SourceEntity, ['kommuneId', 'sourceId'], ['kommuneId', 'sourceId'], { name: 'indicator_source_fkey' })
@ForeignKey(() => FachamtEntity, ['kommuneId', 'fachamtId'], ['kommuneId', 'fachamtId'], {
  name: 'indicator_fachamt_fkey',
})
@Check('indicator_role_check', `role IN ('context', 'steering')`)
@Check('indicator_frequency_check', `frequency IN ('A', 'S', 'Q', 'SY')`)
@Check('indicator_direction_check', `direction IN ('increase', 'decrease', 'corridor', 'neutral')`)
@Check('indicator_aggregation_check', `aggregation IN (${AGGREGATIONS})`)
@Check('indicator_threshold_check', 'disclosure_threshold >= 3')
@Check('indicator_due_check', 'due_days BETWEEN 0 AND 730 AND every BETWEEN 1 AND 40')
@Check('indicator_first_period_check', FIRST_PERIOD_FITS)
@Check('indicator_progress_method_check', `progress_method IN (${PROGRESS_METHODS})`)
@Check('indicator_missing_members_check', `missing_members IN ('missing', 'partial')`)
export class IndicatorEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'indicator_id', primaryKeyConstraintName: PKEY })
  indicatorId!: number;

  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  role!: 'context' | 'steering';

  @Column('text')
  frequency!: StoredFrequency;

  @Column('text')
  direction!: Direction;

  @Column('text')
  aggregation!: Aggregation;

  @Column('text')
  unit!: string;

  @Column('double precision', { default: 1 })
  factor!: number;

  @Column('smallint', { default: 0 })
  decimals!: number;

  @Column('text', { name: 'numerator_label', nullable: true })
  numeratorLabel!: string | null;

  @Column('text', { name: 'denominator_label', nullable: true })
  denominatorLabel!: string | null;

  @Column('text')
  reference!: string;

  @Column('boolean', { name: 'about_persons' })
  aboutPersons!: boolean;

  @Column('text', { name: 'no_sex_split_reason', nullable: true })
  noSexSplitReason!: string | null;

  @Column('boolean', { default: false })
  sensitive!: boolean;

  @Column('smallint', { name: 'disclosure_threshold', nullable: true })
  disclosureThreshold!: number | null;

  @Column('boolean', { name: 'from_members', default: false })
  fromMembers!: boolean;

  @Column('text', { nullable: true })
  limits!: string | null;

  @Column('text', { name: 'reading_aid', nullable: true })
  readingAid!: string | null;

  @Column('integer', { name: 'fachamt_id', nullable: true })
  fachamtId!: number | null;

  @Column('integer', { name: 'source_id' })
  sourceId!: number;

  /** Days between the end of a period and the deadline. */
  @Column('smallint', { name: 'due_days', default: 15 })
  dueDays!: number;

  /** Every how many periods of its frequency a value is asked for. */
  @Column('smallint', { default: 1 })
  every!: number;

  /** Stored period from which on values are asked for. */
  @Column('integer', { name: 'first_period', nullable: true })
  firstPeriod!: number | null;

  /** Asked for only once the source has published the period. */
  @Column('boolean', { name: 'needs_source_release', default: false })
  needsSourceRelease!: boolean;

  @Column('text', { name: 'progress_method', default: 'destatis-dns' })
  progressMethod!: MethodId;

  /** Of a Verbund: whether a sum without a missing member is shown. */
  @Column('text', { name: 'missing_members', default: 'missing' })
  missingMembers!: 'missing' | 'partial';
}
