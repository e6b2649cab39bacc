import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { EntryState } from '@teilziel/observations/model';
import { EntryEntity } from './entry.entity';

const PKEY = 'entry_event_pkey';

/** Every change of state of an entry, in order; never changed. */
@Entity('entry_event')
@ForeignKey(() => EntryEntity, ['kommuneId', 'indicatorId', 'period'], ['kommuneId', 'indicatorId', 'period'], {
  name: 'entry_event_entry_fkey',
})
@Check('entry_event_state_check', `state IN ('open', 'submitted', 'returned', 'approved')`)
export class EntryEventEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'indicator_id', primaryKeyConstraintName: PKEY })
  indicatorId!: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: PKEY })
  period!: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: PKEY })
  number!: number;

  @Column('text')
  state!: EntryState;

  @Column('text')
  by!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('text', { nullable: true })
  comment!: string | null;

  /** Approved with a reservation; the comment says which. */
  @Column('boolean', { default: false })
  qualified!: boolean;
}
