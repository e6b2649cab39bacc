import { Column, Entity, ForeignKey, Generated, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonEntity } from './person.entity';

/** A sign-in on one device. The cookie holds the token, the table its sha-256. */
@Entity('session')
@ForeignKey(() => PersonEntity, ['personId'], ['personId'], { name: 'session_person_fkey' })
@Unique('session_id_unique', ['sessionId'])
@Index('session_person_index', ['personId'])
export class SessionEntity {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'session_pkey' })
  tokenHash!: Buffer;

  /** Names the session to its owner; opens nothing. */
  @Column('integer', { name: 'session_id' })
  @Generated('increment')
  sessionId!: number;

  @Column('integer', { name: 'person_id' })
  personId!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'seen_at' })
  seenAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('boolean', { name: 'second_factor_pending', default: false })
  secondFactorPending!: boolean;

  @Column('text')
  device!: string;

  @Column('text')
  address!: string;

  @Column('text', { nullable: true })
  issuer!: string | null;

  @Column('text', { nullable: true })
  subject!: string | null;

  @Column('text', { name: 'provider_session', nullable: true })
  providerSession!: string | null;
}
