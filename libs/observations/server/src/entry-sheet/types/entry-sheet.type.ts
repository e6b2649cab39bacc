import { Field, Int, ObjectType } from '@nestjs/graphql';
import { SheetIndicator } from './sheet-indicator.type';

@ObjectType()
export class EntrySheet {
  @Field(() => Int)
  fachamt!: number;

  @Field(() => String)
  fachamtName!: string;

  @Field(() => String)
  period!: string;

  @Field(() => String)
  periodLabel!: string;

  @Field(() => String)
  dueOn!: string;

  @Field(() => String)
  today!: string;

  @Field(() => Boolean)
  mayEnter!: boolean;

  @Field(() => Boolean)
  onePerson!: boolean;

  @Field(() => [String])
  previousPeriods!: readonly string[];

  @Field(() => [SheetIndicator])
  indicators!: readonly SheetIndicator[];
}
