import { Field, InputType, Int } from '@nestjs/graphql';
import type { Role } from '@teilziel/kommune/model';
import { RoleEnum } from './role.enum';

@InputType()
export class GrantInput {
  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => Int, { nullable: true })
  fachamt?: number | null;

  @Field(() => String, { nullable: true })
  validFrom?: string | null;

  @Field(() => String, { nullable: true })
  validTo?: string | null;
}
