import { ArgsType, Field, Int } from '@nestjs/graphql';
import type { Role } from '@teilziel/kommune/model';
import { RoleEnum } from '../roles/role.enum';
import type { PeopleQuestion, ShownState } from './people.types';
import { PersonStateEnum } from './types/person-state.enum';

@ArgsType()
export class PeopleArgs implements PeopleQuestion {
  @Field(() => String, { nullable: true, description: 'Part of a name or an address.' })
  search?: string | null;

  @Field(() => RoleEnum, { nullable: true })
  role?: Role | null;

  @Field(() => PersonStateEnum, { nullable: true })
  state?: ShownState | null;

  @Field(() => Int, { nullable: true })
  fachamt?: number | null;

  @Field(() => Int, { nullable: true, defaultValue: 50 })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}
