import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class RuleFigure {
  @Field(() => String)
  name!: string;

  @Field(() => Float)
  figure!: number;
}

@ObjectType({ description: 'A check rule the indicator sets itself; all others are the default.' })
export class OwnCheckRule {
  @Field(() => String)
  kind!: string;

  @Field(() => String)
  severity!: string;

  @Field(() => Boolean)
  active!: boolean;

  @Field(() => [RuleFigure])
  params!: RuleFigure[];

  @Field(() => String)
  version!: string;
}

@ObjectType()
export class IndicatorRules {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'Null: nobody is asked for its values.' })
  fachamt!: string | null;

  @Field(() => String)
  frequency!: string;

  @Field(() => Int)
  source!: number;

  @Field(() => Int)
  dueDays!: number;

  @Field(() => Int)
  every!: number;

  @Field(() => Int, { nullable: true, description: 'Stored number.' })
  firstPeriod!: number | null;

  @Field(() => Boolean)
  needsSourceRelease!: boolean;

  @Field(() => String, { description: 'Sent back with a change: somebody may have changed it meanwhile.' })
  version!: string;

  @Field(() => [OwnCheckRule])
  checks!: OwnCheckRule[];
}

@ObjectType()
export class AnnouncedDay {
  @Field(() => Int, { description: 'Stored number.' })
  period!: number;

  @Field(() => String)
  label!: string;

  @Field(() => String)
  day!: string;
}

@ObjectType({ description: 'Values that cannot be asked for before the source has published them.' })
export class WaitingValue {
  @Field(() => String)
  indicator!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String, { nullable: true, description: 'Null: no day is announced.' })
  day!: string | null;
}

@ObjectType()
export class SourceCalendar {
  @Field(() => Int)
  id!: number;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  office!: string;

  @Field(() => [String], { description: 'By what its indicators count: A, S, Q, SY.' })
  frequencies!: string[];

  @Field(() => [AnnouncedDay])
  days!: AnnouncedDay[];

  @Field(() => [WaitingValue])
  waiting!: WaitingValue[];
}

@ObjectType({ description: 'When values are asked for, from when they can exist, and what is checked.' })
export class EntryRules {
  @Field(() => String)
  today!: string;

  @Field(() => Boolean)
  mayChange!: boolean;

  @Field(() => [IndicatorRules])
  indicators!: IndicatorRules[];

  @Field(() => [SourceCalendar])
  sources!: SourceCalendar[];
}
