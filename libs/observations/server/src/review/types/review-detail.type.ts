import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { EntryState as State } from '@teilziel/observations/model';
import { AffectedRelease } from '../../corrections/types/affected-release.type';
import { CellPoint } from '../../cell-detail/types/cell-point.type';
import { EntryState } from '../../entry-sheet/types/entry-sheet.enums';
import { SheetFinding } from '../../entry-sheet/types/sheet-finding.type';
import { SheetPrevious } from '../../entry-sheet/types/sheet-previous.type';

@ObjectType()
export class ReviewCell {
  @Field(() => Int)
  cell!: number;

  @Field(() => String)
  coordinate!: string;

  @Field(() => String)
  label!: string;

  @Field(() => SheetPrevious, { nullable: true })
  previous!: SheetPrevious | null;

  @Field(() => SheetPrevious, { nullable: true })
  current!: SheetPrevious | null;

  @Field(() => Float, { nullable: true, description: 'Of shares in percentage points.' })
  change!: number | null;

  @Field(() => Boolean)
  flagged!: boolean;

  @Field(() => String, { nullable: true, description: 'The last word written beside the cell.' })
  comment!: string | null;
}

@ObjectType()
export class CellSeries {
  @Field(() => String)
  coordinate!: string;

  @Field(() => String)
  label!: string;

  @Field(() => [CellPoint])
  points!: readonly CellPoint[];
}

@ObjectType()
export class ReviewDetail {
  @Field(() => String)
  code!: string;

  @Field(() => String, { nullable: true })
  number!: string | null;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => Int)
  decimals!: number;

  @Field(() => Float, { description: 'A rate is numerator / denominator × factor.' })
  factor!: number;

  @Field(() => String)
  period!: string;

  @Field(() => String)
  periodLabel!: string;

  @Field(() => String)
  fachamtName!: string;

  @Field(() => String, { nullable: true })
  submittedBy!: string | null;

  @Field(() => String, { nullable: true })
  submittedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'What the Amt wrote when handing in.' })
  message!: string | null;

  @Field(() => Int)
  definitionVersion!: number;

  @Field(() => [ReviewCell])
  cells!: readonly ReviewCell[];

  @Field(() => [SheetFinding])
  findings!: readonly SheetFinding[];

  @Field(() => [CellSeries])
  series!: readonly CellSeries[];

  @Field(() => EntryState)
  state!: State;

  @Field(() => [AffectedRelease], {
    description: 'Releases that show a figure which is another one now: old as soon as this is approved.',
  })
  affected!: readonly AffectedRelease[];
}
