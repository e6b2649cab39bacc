import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Failed attempts by account or address; the bucket is a sha-256, so the table names nobody. */
@Entity('rate_limit')
export class RateLimitEntity {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'rate_limit_pkey' })
  bucket!: Buffer;

  @Column('integer')
  attempts!: number;

  @Column('timestamptz', { name: 'window_ends_at' })
  windowEndsAt!: Date;

  @Column('timestamptz', { name: 'blocked_until', nullable: true })
  blockedUntil!: Date | null;
}
