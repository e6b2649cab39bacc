import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { ProgressSymbol } from '@teilziel/statistics';
import { ProgressSymbolEnum } from './release-enums';

@ObjectType({ description: 'Share of the way from the base to the target that is made (ESCAP): never a light.' })
export class ProgressMade {
  @Field(() => Float)
  share!: number;

  @Field(() => [Int])
  window!: readonly number[];
}

@ObjectType({ description: 'What a person set in the place of what the rule found.' })
export class Override {
  @Field(() => ProgressSymbolEnum)
  symbol!: ProgressSymbol;

  @Field(() => String)
  word!: string;

  @Field(() => ProgressSymbolEnum)
  ruleSymbol!: ProgressSymbol;

  @Field(() => String)
  ruleWord!: string;

  @Field(() => String, { nullable: true, description: 'Null where the words would name a withheld figure.' })
  reason!: string | null;

  @Field(() => String)
  by!: string;

  @Field(() => String)
  at!: string;
}

@ObjectType()
export class Assessment {
  @Field(() => String)
  method!: string;

  @Field(() => String, { description: 'Name of the method for a table that names it in each row.' })
  methodName!: string;

  @Field(() => String)
  version!: string;

  @Field(() => ProgressSymbolEnum)
  symbol!: ProgressSymbol;

  @Field(() => String)
  word!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => Int, { nullable: true })
  assessedYear!: number | null;

  @Field(() => [Int], { nullable: true })
  window!: readonly number[] | null;

  @Field(() => Float, { nullable: true })
  meanChange!: number | null;

  @Field(() => Float, { nullable: true })
  projection!: number | null;

  @Field(() => Float, { nullable: true })
  shortfallShare!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Rests on a provisional or estimated value.' })
  provisional?: boolean;

  @Field(() => Boolean, { nullable: true, description: '„vorläufige Einschätzung“ on two or three values.' })
  preliminary?: boolean;

  @Field(() => String, { nullable: true, description: 'The word of a method that has words of its own.' })
  methodWord?: string;

  @Field(() => String, { nullable: true, description: 'Stand of the figures it rests on.' })
  vintage?: string | null;

  @Field(() => ProgressMade, { nullable: true })
  progressMade?: ProgressMade;

  @Field(() => Override, { nullable: true })
  override?: Override;
}

@ObjectType()
export class YearOnYearChange {
  @Field(() => String)
  from!: string;

  @Field(() => String)
  to!: string;

  @Field(() => Float, { nullable: true })
  value!: number | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

@ObjectType({ description: 'Soll and Ist on the straight line from the baseline to the target.' })
export class AgainstPlan {
  @Field(() => String)
  period!: string;

  @Field(() => Float)
  actual!: number;

  @Field(() => Float)
  planned!: number;

  @Field(() => Float)
  deviation!: number;

  @Field(() => Boolean)
  onPath!: boolean;
}

@ObjectType({ description: 'Between two assessments: information, never a light.' })
export class BetweenAssessments {
  @Field(() => YearOnYearChange, { nullable: true })
  change!: YearOnYearChange | null;

  @Field(() => AgainstPlan, { nullable: true })
  plan!: AgainstPlan | null;

  @Field(() => String)
  sentence!: string;
}
