import { Field, Int, ObjectType } from '@nestjs/graphql';
import { SheetCell } from '../../entry-sheet/types/sheet-cell.type';

/** Somebody else has saved the cell since it was read; nothing of ours was written over it. */
@ObjectType()
export class Conflict {
  @Field(() => String)
  indicator!: string;

  @Field(() => Int)
  cell!: number;

  @Field(() => SheetCell)
  theirs!: SheetCell;
}
