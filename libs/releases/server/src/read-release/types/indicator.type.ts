import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { GenderBlock } from '@teilziel/releases/model';
import { Assessment, BetweenAssessments } from './assessment.type';
import { IndicatorDefinition, PeriodNote, SeriesBreak, Source, Target } from './indicator-parts.type';
import { GenderFiguresScalar } from './gender.scalars';
import { TeilzielRef } from './teilziel.type';

/** Its series is resolved from the blocks (indicator.resolver). */
@ObjectType('Indicator')
export class IndicatorType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  role!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => Int)
  decimals!: number;

  @Field(() => Float)
  factor!: number;

  @Field(() => String)
  direction!: string;

  @Field(() => String)
  frequency!: string;

  @Field(() => String, { nullable: true })
  numeratorLabel!: string | null;

  @Field(() => String, { nullable: true })
  denominatorLabel!: string | null;

  @Field(() => String)
  reference!: string;

  @Field(() => Boolean)
  aboutPersons!: boolean;

  @Field(() => String, { nullable: true })
  noSexSplitReason!: string | null;

  @Field(() => [IndicatorDefinition])
  definitions!: readonly IndicatorDefinition[];

  @Field(() => [SeriesBreak])
  breaks!: readonly SeriesBreak[];

  @Field(() => String, { nullable: true })
  limits!: string | null;

  @Field(() => String, { nullable: true })
  fachamt!: string | null;

  @Field(() => Source)
  source!: Source;

  @Field(() => Target, { nullable: true })
  target!: Target | null;

  @Field(() => Assessment, { nullable: true })
  assessment!: Assessment | null;

  @Field(() => String)
  statusSentence!: string;

  @Field(() => BetweenAssessments, { nullable: true })
  between?: BetweenAssessments;

  @Field(() => String)
  readingAid!: string;

  @Field(() => String, { nullable: true })
  disclosureNote!: string | null;

  @Field(() => Boolean, { description: 'Counts are rounded to 5, sums may differ.' })
  rounded!: boolean;

  @Field(() => [PeriodNote])
  notes!: readonly PeriodNote[];

  @Field(() => GenderFiguresScalar, { nullable: true, description: 'Null where nothing is split by sex.' })
  gender!: GenderBlock | null;

  @Field(() => String, { nullable: true })
  stand!: string | null;

  @Field(() => [TeilzielRef])
  teilziele!: readonly TeilzielRef[];

  @Field(() => String)
  csvUrl!: string;
}
