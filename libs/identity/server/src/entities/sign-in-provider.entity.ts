import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { RoleRule } from '@teilziel/identity/model';
import { KommuneEntity } from '@teilziel/kommune/server';

const PKEY = 'sign_in_provider_pkey';

/** The OpenID Connect provider a Kommune signs its people in with. */
@Entity('sign_in_provider')
@ForeignKey(() => KommuneEntity, ['kommuneId'], ['kommuneId'], { name: 'sign_in_provider_kommune_fkey' })
@Unique('sign_in_provider_provider_unique', ['provider'])
@Check('sign_in_provider_provider_check', `provider ~ '^[a-z0-9-]{2,40}$'`)
export class SignInProviderEntity {
  @PrimaryColumn('integer', { name: 'kommune_id', primaryKeyConstraintName: PKEY })
  kommuneId!: number;

  /** The short name in the address; unique in the installation. */
  @PrimaryColumn('text', { primaryKeyConstraintName: PKEY })
  provider!: string;

  @Column('text')
  label!: string;

  @Column('text')
  issuer!: string;

  @Column('text', { name: 'client_id' })
  clientId!: string;

  /** Sealed (SecretBox of platform). */
  @Column('bytea', { name: 'client_secret', nullable: true })
  clientSecret!: Buffer | null;

  @Column('text', { name: 'roles_claim', nullable: true })
  rolesClaim!: string | null;

  @Column('jsonb', { name: 'role_rules', default: [] })
  roleRules!: RoleRule[];
}
