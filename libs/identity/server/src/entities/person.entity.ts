import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { PersonState } from '@teilziel/identity/model';

/** Someone with an account. Who is deleted keeps the row under a pseudonym, so that what they did stays signed. */
@Entity('person')
@Unique('person_email_unique', ['email'])
@Unique('person_pseudonym_unique', ['pseudonym'])
@Check('person_email_check', `email = lower(email) AND email ~ '^[^[:space:]@]+@[^[:space:]@]+$'`)
@Check('person_state_check', `state IN ('invited', 'active', 'deactivated', 'deleted')`)
@Check('person_deleted_check', `state <> 'deleted' OR email IS NULL`)
export class PersonEntity {
  @PrimaryGeneratedColumn('identity', {
    name: 'person_id',
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'person_pkey',
  })
  personId!: number;

  @Column('text')
  name!: string;

  /** In lower case. */
  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { default: 'invited' })
  state!: PersonState;

  @Column('text')
  pseudonym!: string;

  @Column('boolean', { name: 'may_create_kommune', default: false })
  mayCreateKommune!: boolean;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  /** With a link a Verwaltung had in hand; until the mailbox has shown itself no other Kommune takes the account in. */
  @Column('boolean', { name: 'opened_by_hand', default: false })
  openedByHand!: boolean;
}
