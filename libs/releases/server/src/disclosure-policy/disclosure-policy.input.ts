import { Field, InputType } from '@nestjs/graphql';

@InputType()
export class DisclosurePolicyInput {
  @Field(() => Boolean)
  mergeDivers!: boolean;

  @Field(() => Boolean)
  roundToFive!: boolean;
}
