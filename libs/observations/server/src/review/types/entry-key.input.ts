import { Field, InputType } from '@nestjs/graphql';

@InputType()
export class EntryKey {
  @Field(() => String)
  indicator!: string;

  @Field(() => String)
  period!: string;
}
