import { Field, Float, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class IndicatorDefinition {
  @Field(() => String)
  validFrom!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Boolean)
  comparable!: boolean;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

@ObjectType()
export class SeriesBreak {
  @Field(() => String)
  period!: string;

  @Field(() => String)
  reason!: string;
}

@ObjectType({ description: 'Said about one period when it was approved, or for the report.' })
export class PeriodNote {
  @Field(() => String)
  period!: string;

  @Field(() => String, { description: 'Coordinate; "" for the total and for the whole period.' })
  cell!: string;

  @Field(() => String, { description: 'qualified or comment.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Null where the words would name a withheld figure.' })
  text!: string | null;
}

@ObjectType()
export class Source {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  office!: string;

  @Field(() => String, { nullable: true })
  licence!: string | null;

  @Field(() => String, { nullable: true })
  url!: string | null;

  @Field(() => Boolean)
  alreadyPublished!: boolean;
}

@ObjectType()
export class Target {
  @Field(() => String)
  kind!: string;

  @Field(() => String, { nullable: true })
  baselinePeriod!: string | null;

  @Field(() => Float, { nullable: true })
  baselineValue!: number | null;

  @Field(() => Float, { nullable: true })
  value!: number | null;

  @Field(() => Float, { nullable: true })
  lower!: number | null;

  @Field(() => Float, { nullable: true })
  upper!: number | null;

  @Field(() => String, { nullable: true })
  period!: string | null;

  @Field(() => String, { nullable: true })
  beschluss!: string | null;
}
