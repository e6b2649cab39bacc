import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ObsStatus } from '@teilziel/statistics';

const PKEY = 'observation_revision_pkey';

/** Every revision of every figure, the current one included. Written by the database's trigger only. */
@Entity('observation_revision')
export class ObservationRevisionEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { name: 'indicator_id', primaryKeyConstraintName: PKEY })
  indicatorId!: number;

  /** Stored period: index of the last quarter it covers. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: PKEY })
  period!: number;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: PKEY })
  cell!: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: PKEY })
  revision!: number;

  @Column('double precision', { nullable: true })
  numerator!: number | null;

  @Column('double precision', { nullable: true })
  denominator!: number | null;

  @Column('double precision', { nullable: true })
  value!: number | null;

  @Column('text')
  status!: ObsStatus;

  @Column('text', { name: 'recorded_by' })
  recordedBy!: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text', { nullable: true })
  note!: string | null;
}
