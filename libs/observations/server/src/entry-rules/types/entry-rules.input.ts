import { Field, Float, InputType, Int } from '@nestjs/graphql';

@InputType()
export class DueRuleInput {
  @Field(() => String)
  indicator!: string;

  @Field(() => Int)
  dueDays!: number;

  @Field(() => Int)
  every!: number;

  @Field(() => String, { nullable: true, description: 'As typed: "3. Quartal 2026", "2026-Q3"; empty: no beginning.' })
  firstPeriod!: string | null;

  @Field(() => Boolean)
  needsSourceRelease!: boolean;

  @Field(() => String)
  version!: string;
}

@InputType()
export class AnnouncedDayInput {
  @Field(() => String, { description: 'As typed: "3. Quartal 2026", "2025/26", "2026-Q3".' })
  period!: string;

  @Field(() => String, { nullable: true, description: 'ISO or 15.10.2026; null: the day is taken away.' })
  day!: string | null;

  @Field(() => String, { nullable: true, description: 'The day that stood there before; null: none.' })
  before!: string | null;
}

@InputType()
export class RuleFigureInput {
  @Field(() => String)
  name!: string;

  @Field(() => Float)
  figure!: number;
}

@InputType()
export class CheckRuleInput {
  @Field(() => String)
  indicator!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => String)
  severity!: string;

  @Field(() => Boolean)
  active!: boolean;

  @Field(() => [RuleFigureInput])
  params!: RuleFigureInput[];

  @Field(() => String)
  version!: string;
}
