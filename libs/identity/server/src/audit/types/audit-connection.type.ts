import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class AuditRow {
  @Field(() => Int)
  number!: number;

  @Field(() => String)
  at!: string;

  @Field(() => String, { description: 'Display name; a pseudonym when the account was deleted.' })
  person!: string;

  @Field(() => String)
  action!: string;

  @Field(() => String, { description: 'German sentence.' })
  text!: string;
}

@ObjectType()
export class AuditConnection {
  @Field(() => [AuditRow])
  rows!: readonly AuditRow[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Int)
  total!: number;

  @Field(() => Boolean, { description: 'No entry was changed or removed from within the chain.' })
  intact!: boolean;
}
