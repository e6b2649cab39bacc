import type { EntityClass } from '@teilziel/platform';
import { AuditEntryEntity } from './audit-entry.entity';
import { FachamtAccountableEntity } from './fachamt-accountable.entity';
import { MembershipEntity } from './membership.entity';
import { OneTimeLinkEntity } from './one-time-link.entity';
import { PersonCredentialEntity } from './person-credential.entity';
import { PersonLoginEntity } from './person-login.entity';
import { PersonEntity } from './person.entity';
import { RateLimitEntity } from './rate-limit.entity';
import { RecoveryCodeEntity } from './recovery-code.entity';
import { RoleGrantEntity } from './role-grant.entity';
import { SessionEntity } from './session.entity';
import { SignInFlowEntity } from './sign-in-flow.entity';
import { SignInProviderEntity } from './sign-in-provider.entity';

export const IDENTITY_ENTITIES: readonly EntityClass[] = [
  PersonEntity,
  PersonCredentialEntity,
  RecoveryCodeEntity,
  OneTimeLinkEntity,
  PersonLoginEntity,
  SessionEntity,
  SignInFlowEntity,
  RateLimitEntity,
  MembershipEntity,
  RoleGrantEntity,
  FachamtAccountableEntity,
  SignInProviderEntity,
  AuditEntryEntity,
];
