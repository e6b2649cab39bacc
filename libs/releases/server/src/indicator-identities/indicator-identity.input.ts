import { Field, InputType } from '@nestjs/graphql';

@InputType()
export class IndicatorIdentityInput {
  @Field(() => String)
  stock!: string;

  @Field(() => String)
  inflow!: string;

  @Field(() => String)
  outflow!: string;
}
