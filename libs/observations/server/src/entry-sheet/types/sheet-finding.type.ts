import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class SheetFinding {
  @Field(() => String)
  kind!: string;

  @Field(() => String)
  severity!: string;

  @Field(() => Int)
  cell!: number;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true })
  confirmed!: string | null;
}
