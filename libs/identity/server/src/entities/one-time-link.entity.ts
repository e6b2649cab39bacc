import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LinkKind } from '@teilziel/identity/model';
import { PersonEntity } from './person.entity';

/** An invitation or a link to a new password; the token itself is only in the mail. */
@Entity('one_time_link')
@ForeignKey(() => PersonEntity, ['personId'], ['personId'], { name: 'one_time_link_person_fkey' })
@Check('one_time_link_kind_check', `kind IN ('invitation', 'password')`)
@Index('one_time_link_person_index', ['personId'])
export class OneTimeLinkEntity {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'one_time_link_pkey' })
  tokenHash!: Buffer;

  @Column('integer', { name: 'person_id' })
  personId!: number;

  @Column('text')
  kind!: LinkKind;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;

  /** Shown to a Verwaltung to be handed over: it says nothing about the mailbox. */
  @Column('boolean', { name: 'by_hand', default: false })
  byHand!: boolean;
}
