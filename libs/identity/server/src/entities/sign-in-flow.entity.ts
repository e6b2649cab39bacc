import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A Dienstkonto sign-in that was started and has not come back yet. */
@Entity('sign_in_flow')
export class SignInFlowEntity {
  @PrimaryColumn('bytea', { name: 'state_hash', primaryKeyConstraintName: 'sign_in_flow_pkey' })
  stateHash!: Buffer;

  @Column('bytea', { name: 'browser_hash' })
  browserHash!: Buffer;

  @Column('text')
  provider!: string;

  @Column('text')
  nonce!: string;

  @Column('text', { name: 'code_verifier' })
  codeVerifier!: string;

  @Column('text', { name: 'return_to' })
  returnTo!: string;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
