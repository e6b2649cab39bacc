import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity';

/** The secrets of a person, apart from the name: a list of people never reads them. */
@Entity('person_credential')
@ForeignKey(() => PersonEntity, ['personId'], ['personId'], { name: 'person_credential_person_fkey' })
export class PersonCredentialEntity {
  @PrimaryColumn('integer', { name: 'person_id', primaryKeyConstraintName: 'person_credential_pkey' })
  personId!: number;

  /** Argon2id in PHC form; null: signs in with a Dienstkonto or was only invited. */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  /** Sealed (SecretBox of platform). */
  @Column('bytea', { name: 'totp_secret', nullable: true })
  totpSecret!: Buffer | null;

  @Column('timestamptz', { name: 'totp_confirmed_at', nullable: true })
  totpConfirmedAt!: Date | null;

  /** The last time step a code was taken for, so that no code counts twice. A bigint, so pg gives text. */
  @Column('bigint', { name: 'totp_last_step', nullable: true })
  totpLastStep!: string | null;

  @Column('boolean', { default: false })
  demo!: boolean;

  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' })
  changedAt!: Date;
}
