import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { IndicatorEntity } from '@teilziel/indicators/server';
import type { EntryState } from '@teilziel/observations/model';

const PKEY = 'entry_pkey';

/** How far an indicator of one period has come; without a row it is open. */
@Entity('entry')
@ForeignKey(() => IndicatorEntity, ['kommuneId', 'indicatorId'], ['kommuneId', 'indicatorId'], {
  name: 'entry_indicator_fkey',
})
@Check('entry_state_check', `state IN ('open', 'submitted', 'returned', 'approved')`)
@Check('entry_submitted_check', `state NOT IN ('submitted', 'approved') OR submitted_by IS NOT NULL`)
export class EntryEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'indicator_id', primaryKeyConstraintName: PKEY })
  indicatorId!: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: PKEY })
  period!: number;

  @Column('text')
  state!: EntryState;

  @Column('boolean', { name: 'nothing_to_report', default: false })
  nothingToReport!: boolean;

  @Column('text', { name: 'submitted_by', nullable: true })
  submittedBy!: string | null;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  /** What the Fachamt wrote when handing in. */
  @Column('text', { nullable: true })
  message!: string | null;

  @Column('text', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('text', { name: 'decision_comment', nullable: true })
  decisionComment!: string | null;

  /** Approved with a reservation. */
  @Column('boolean', { default: false })
  qualified!: boolean;
}
