import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ChangeKind } from '@teilziel/releases/model';

/** Names as GraphQL has them. */
const CellChangeKind = {
  NEW: 'new',
  CHANGED: 'changed',
  WITHDRAWN: 'withdrawn',
  SECRET: 'secret',
  DISCLOSED: 'disclosed',
} as const;
registerEnumType(CellChangeKind, { name: 'CellChangeKind' });

@ObjectType('ChangeCounts')
export class ChangeCountsType {
  @Field(() => Int)
  new!: number;

  @Field(() => Int)
  changed!: number;

  @Field(() => Int)
  withdrawn!: number;

  @Field(() => Int, { description: 'Shown before, secret now.' })
  secret!: number;

  @Field(() => Int, { description: 'Secret before, shown now.' })
  disclosed!: number;
}

@ObjectType('CellChange')
export class CellChangeType {
  @Field(() => String)
  period!: string;

  @Field(() => String)
  coordinate!: string;

  @Field(() => String)
  label!: string;

  @Field(() => CellChangeKind)
  kind!: ChangeKind;

  @Field(() => String, { nullable: true })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;

  @Field(() => String, { nullable: true, description: 'From the history of the figure; null where nobody wrote one.' })
  reason!: string | null;

  @Field(() => String, { nullable: true })
  by!: string | null;

  @Field(() => Date, { nullable: true })
  at!: Date | null;
}

@ObjectType('IndicatorDiff')
export class IndicatorDiffType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'new, gone or both.' })
  presence!: string;

  @Field(() => ChangeCountsType)
  counts!: ChangeCountsType;

  @Field(() => [String])
  newPeriods!: readonly string[];

  @Field(() => [CellChangeType], { description: 'All but the new ones, newest period first; the first 100.' })
  cells!: readonly CellChangeType[];

  @Field(() => Boolean, { description: 'The assessment is another one.' })
  wordChanged!: boolean;

  @Field(() => String, { nullable: true })
  wordBefore!: string | null;

  @Field(() => String, { nullable: true })
  wordAfter!: string | null;

  @Field(() => Boolean)
  textChanged!: boolean;
}

@ObjectType('ReleaseDiff')
export class ReleaseDiffType {
  @Field(() => Int, { nullable: true, description: 'The release it is compared with; null: the first one.' })
  before!: number | null;

  @Field(() => ChangeCountsType)
  counts!: ChangeCountsType;

  @Field(() => [IndicatorDiffType])
  indicators!: readonly IndicatorDiffType[];
}
