import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { FachamtEntity } from '@teilziel/kommune/server';

const PKEY = 'late_exception_pkey';

/** A Fachamt asks to enter after the deadline; granted until a day (included, day of Berlin). */
@Entity('late_exception')
@ForeignKey(() => FachamtEntity, ['kommuneId', 'fachamtId'], ['kommuneId', 'fachamtId'], {
  name: 'late_exception_fachamt_fkey',
})
@Check('late_exception_granted_check', 'granted IS NOT TRUE OR ends_on IS NOT NULL')
@Index('late_exception_period_index', ['kommuneId', 'fachamtId', 'period'])
export class LateExceptionEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'exception_id', primaryKeyConstraintName: PKEY })
  exceptionId!: number;

  @Column('integer', { name: 'fachamt_id' })
  fachamtId!: number;

  @Column('integer')
  period!: number;

  @Column('text')
  reason!: string;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: string | null;

  @Column('text', { name: 'requested_by' })
  requestedBy!: string;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt!: Date;

  @Column('text', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  /** Null: not decided yet. */
  @Column('boolean', { nullable: true })
  granted!: boolean | null;
}
