import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Role } from '@teilziel/kommune/model';
import { AuditRow } from '../../audit/types/audit-connection.type';
import type { ShownState } from '../people.types';
import { RoleEnum } from '../../roles/role.enum';
import { PersonStateEnum } from './person-state.enum';

@ObjectType()
export class GrantRow {
  @Field(() => Int)
  id!: number;

  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => String, { nullable: true })
  fachamt!: string | null;

  @Field(() => Int, { nullable: true })
  fachamtId!: number | null;

  @Field(() => String)
  validFrom!: string;

  @Field(() => String, { nullable: true, description: 'The last day, included.' })
  validTo!: string | null;

  @Field(() => String, { nullable: true, description: 'Whom the person stands in for.' })
  deputyFor!: string | null;

  @Field(() => String, { description: 'manual, or claim: given by the Dienstkonto.' })
  origin!: string;

  @Field(() => Boolean, { description: 'Holds today.' })
  current!: boolean;
}

@ObjectType()
export class PersonRow {
  @Field(() => Int)
  id!: number;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => PersonStateEnum)
  state!: ShownState;

  @Field(() => [GrantRow])
  roles!: readonly GrantRow[];

  @Field(() => String, { nullable: true, description: 'The last sign-in the Protokoll of this Kommune knows.' })
  lastSeen!: string | null;

  @Field(() => String, { nullable: true })
  invitedAt!: string | null;

  @Field(() => Boolean)
  secondFactor!: boolean;
}

@ObjectType()
export class PersonConnection {
  @Field(() => [PersonRow])
  rows!: readonly PersonRow[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Int)
  total!: number;
}

@ObjectType()
export class PersonDetail {
  @Field(() => PersonRow)
  person!: PersonRow;

  @Field(() => [AuditRow])
  history!: readonly AuditRow[];

  @Field(() => Int, { description: 'How many are open.' })
  sessions!: number;
}
