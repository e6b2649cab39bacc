import { AuditResolver } from './audit/audit.resolver';
import { SignInProviderResolver } from './dienstkonto/sign-in-provider.resolver';
import { FachaemterResolver } from './fachaemter/fachaemter.resolver';
import { InvitationsResolver } from './invitations/invitations.resolver';
import { KommunenResolver } from './kommunen/kommunen.resolver';
import { PeopleResolver } from './people/people.resolver';
import { PersonalDataResolver } from './personal-data/personal-data.resolver';
import { RolesResolver } from './roles/roles.resolver';
import { SecondFactorResolver } from './second-factor/second-factor.resolver';
import { PasswordResolver } from './sign-in/password.resolver';
import { SessionResolver } from './sign-in/session.resolver';
import { SignInResolver } from './sign-in/sign-in.resolver';

/** For the text of the schema, which is made without starting anything. */
export const IDENTITY_RESOLVERS = [
  AuditResolver,
  FachaemterResolver,
  InvitationsResolver,
  KommunenResolver,
  PasswordResolver,
  PeopleResolver,
  PersonalDataResolver,
  RolesResolver,
  SecondFactorResolver,
  SessionResolver,
  SignInProviderResolver,
  SignInResolver,
];
