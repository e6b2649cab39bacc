import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Role } from '@teilziel/kommune/model';
import { RoleEnum } from '../../roles/role.enum';

@ObjectType('MyRole')
export class MyRole {
  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => String, { nullable: true })
  fachamt!: string | null;

  @Field(() => String, { nullable: true })
  validTo!: string | null;

  @Field(() => String, { nullable: true })
  deputyFor!: string | null;
}

@ObjectType('MyKommune')
export class MyKommune {
  @Field()
  ags!: string;

  @Field()
  name!: string;

  @Field(() => [MyRole])
  roles!: MyRole[];
}

@ObjectType('Me')
export class Me {
  @Field(() => Int)
  id!: number;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field()
  secondFactor!: boolean;

  @Field(() => Int)
  recoveryCodesLeft!: number;

  @Field()
  hasPassword!: boolean;

  @Field()
  mayCreateKommune!: boolean;

  @Field({ description: 'When the session ends if nothing more happens.' })
  expiresAt!: string;

  @Field(() => [MyKommune])
  kommunen!: MyKommune[];
}
