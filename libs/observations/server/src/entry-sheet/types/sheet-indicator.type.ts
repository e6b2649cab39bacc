import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { EntryState as State, SheetShape as Shape } from '@teilziel/observations/model';
import { EntryState, SheetShape } from './entry-sheet.enums';
import { SheetCell } from './sheet-cell.type';
import { SheetFinding } from './sheet-finding.type';

@ObjectType()
export class SheetIndicator {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  number!: string | null;

  @Field(() => String, { nullable: true })
  handlungsfeld!: string | null;

  @Field(() => String)
  unit!: string;

  @Field(() => Int)
  decimals!: number;

  @Field(() => Float)
  factor!: number;

  @Field(() => SheetShape)
  shape!: Shape;

  @Field(() => String, { nullable: true })
  numeratorLabel!: string | null;

  @Field(() => String, { nullable: true })
  denominatorLabel!: string | null;

  @Field(() => String)
  definition!: string;

  @Field(() => EntryState)
  state!: State;

  @Field(() => String, { nullable: true })
  lock!: string | null;

  @Field(() => Boolean)
  nothingToReport!: boolean;

  @Field(() => [SheetCell])
  cells!: readonly SheetCell[];

  @Field(() => [SheetFinding])
  findings!: readonly SheetFinding[];

  @Field(() => String, { nullable: true })
  decisionComment!: string | null;
}
