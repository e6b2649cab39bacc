import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { KommuneEntity } from '@teilziel/kommune/server';

const PKEY = 'reminder_pkey';

/** One mail a person, day and kind. */
@Entity('reminder')
@ForeignKey(() => KommuneEntity, ['kommuneId'], ['kommuneId'], { name: 'reminder_kommune_fkey' })
export class ReminderEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'person_id', primaryKeyConstraintName: PKEY })
  personId!: number;

  @PrimaryColumn('date', { primaryKeyConstraintName: PKEY })
  day!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: PKEY })
  kind!: string;
}
