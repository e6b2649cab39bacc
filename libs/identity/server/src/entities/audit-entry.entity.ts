import { Column, Entity, PrimaryColumn } from 'typeorm';

const PKEY = 'audit_entry_pkey';

/** One line of the Protokoll. Number, time and hashes are given by the database's trigger. */
@Entity('audit_entry')
export class AuditEntryEntity {
  /** 0: the installation. */
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: PKEY })
  number!: number;

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  person!: string;

  @Column('text')
  action!: string;

  @Column('text')
  details!: string;

  @Column('bytea', { name: 'previous_hash' })
  previousHash!: Buffer;

  @Column('bytea')
  hash!: Buffer;
}
