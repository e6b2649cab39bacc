import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity';

const PKEY = 'recovery_code_pkey';

@Entity('recovery_code')
@ForeignKey(() => PersonEntity, ['personId'], ['personId'], { name: 'recovery_code_person_fkey' })
export class RecoveryCodeEntity {
  @PrimaryColumn('integer', { name: 'person_id', primaryKeyConstraintName: PKEY })
  personId!: number;

  @PrimaryColumn('bytea', { name: 'code_hash', primaryKeyConstraintName: PKEY })
  codeHash!: Buffer;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;
}
