import { Field, InputType, ObjectType } from '@nestjs/graphql';

@InputType()
export class CreateKommuneInput {
  @Field(() => String)
  ags!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  art!: string;

  @Field(() => String)
  adminName!: string;

  @Field(() => String)
  adminEmail!: string;
}

@ObjectType('CreatedKommune')
export class CreatedKommuneType {
  @Field(() => String)
  ags!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean, { description: 'False: the caller runs it.' })
  invited!: boolean;

  @Field(() => Boolean)
  mailed!: boolean;

  @Field(() => String, { nullable: true })
  link!: string | null;
}
