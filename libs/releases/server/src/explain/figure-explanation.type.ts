import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** Names are upper case in SDL only; the values are those of the model. */
export const FigurePartEnum = {
  VALUE: 'value',
  NUMERATOR: 'numerator',
  DENOMINATOR: 'denominator',
  GAP: 'gap',
} as const;
registerEnumType(FigurePartEnum, { name: 'FigurePart', description: 'What of a cell is explained.' });

@ObjectType()
export class ExplainStep {
  @Field(() => String)
  term!: string;

  @Field(() => String)
  figure!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType()
export class FigureRevision {
  @Field(() => Int)
  revision!: number;

  @Field(() => Float, { nullable: true })
  numerator!: number | null;

  @Field(() => Float, { nullable: true })
  denominator!: number | null;

  @Field(() => Float, { nullable: true })
  value!: number | null;

  @Field(() => String)
  status!: string;

  @Field(() => String)
  by!: string;

  @Field(() => String)
  at!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => Boolean, { description: 'Entered after the release: not part of it.' })
  afterRelease!: boolean;
}

@ObjectType()
export class FigureDecision {
  @Field(() => String, { description: 'submitted, approved or returned.' })
  state!: string;

  @Field(() => String)
  by!: string;

  @Field(() => String)
  at!: string;
}

@ObjectType()
export class FigureHistory {
  @Field(() => [FigureRevision])
  revisions!: readonly FigureRevision[];

  @Field(() => [FigureDecision])
  decisions!: readonly FigureDecision[];
}

@ObjectType({ description: 'The way from what a release shows to one of its figures.' })
export class FigureExplanationType {
  @Field(() => String)
  shown!: string;

  @Field(() => String)
  name!: string;

  @Field(() => [ExplainStep])
  steps!: readonly ExplainStep[];

  @Field(() => [String])
  signs!: readonly string[];

  @Field(() => String, { nullable: true })
  definition!: string | null;

  @Field(() => [String])
  breaks!: readonly string[];

  @Field(() => [String])
  notes!: readonly string[];

  @Field(() => String)
  source!: string;

  @Field(() => String, { nullable: true })
  stand!: string | null;

  @Field(() => FigureHistory, {
    nullable: true,
    description: 'Entries and decisions; null for whoever may not look into the working data of the Fachamt.',
  })
  history!: FigureHistory | null;
}
