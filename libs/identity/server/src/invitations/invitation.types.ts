import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { PersonRow } from '../people/types/person.type';
import { GrantInput } from '../roles/grant.input';

@InputType()
export class InvitePersonInput {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => [GrantInput])
  grants!: GrantInput[];
}

@ObjectType()
export class InviteResult {
  @Field(() => PersonRow)
  person!: PersonRow;

  @Field(() => Boolean)
  mailed!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Only when it could not be mailed, and never for an account that reaches into another Kommune.',
  })
  link!: string | null;
}
