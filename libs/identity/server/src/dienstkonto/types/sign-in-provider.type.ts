import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Role } from '@teilziel/kommune/model';
import { RoleEnum } from '../../roles/role.enum';

@ObjectType('RoleRule', { description: 'Who has this value in the claim holds this role.' })
export class RoleRuleType {
  @Field(() => String)
  value!: string;

  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => String, { nullable: true, description: 'By name; for the role erfassung only.' })
  fachamt?: string | null;
}

@ObjectType('SignInProvider', { description: 'An OpenID Connect provider of the Kommune (Keycloak, Entra, ADFS).' })
export class SignInProviderType {
  @Field(() => String, { description: 'Short name in the address.' })
  provider!: string;

  @Field(() => String, { description: 'What stands on the button.' })
  label!: string;

  @Field(() => String)
  issuer!: string;

  @Field(() => String)
  clientId!: string;

  @Field(() => String, { description: 'Path of the claim with groups or roles, like realm_access.roles; empty: none.' })
  rolesClaim!: string;

  @Field(() => [RoleRuleType])
  rules!: RoleRuleType[];

  @Field(() => String, { description: 'To be entered at the provider.' })
  redirectUri!: string;

  @Field(() => String, { description: 'To be entered at the provider for back-channel logout.' })
  backchannelUri!: string;
}

@InputType('RoleRuleInput')
export class RoleRuleInput {
  @Field(() => String)
  value!: string;

  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => String, { nullable: true })
  fachamt?: string | null;
}

@InputType('SignInProviderInput')
export class SignInProviderInput {
  @Field(() => String)
  provider!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String)
  issuer!: string;

  @Field(() => String)
  clientId!: string;

  @Field(() => String, { nullable: true, description: 'Left out: the stored one stays.' })
  clientSecret?: string | null;

  @Field(() => String)
  rolesClaim!: string;

  @Field(() => [RoleRuleInput])
  rules!: RoleRuleInput[];
}
