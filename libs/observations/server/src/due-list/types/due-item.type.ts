import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { EntryState as State } from '@teilziel/observations/model';
import { EntryState } from '../../entry-sheet/types/entry-sheet.enums';
import { DueGroup, type DueGroupName } from './due-group.enum';

@ObjectType()
export class DueItem {
  @Field(() => Int)
  fachamt!: number;

  @Field(() => String)
  fachamtName!: string;

  @Field(() => String)
  period!: string;

  @Field(() => String)
  periodLabel!: string;

  @Field(() => DueGroup)
  group!: DueGroupName;

  @Field(() => String, { nullable: true })
  opensOn!: string | null;

  @Field(() => String)
  dueOn!: string;

  @Field(() => Int)
  daysLeft!: number;

  @Field(() => Int)
  indicators!: number;

  @Field(() => Int)
  cells!: number;

  @Field(() => Int)
  filled!: number;

  @Field(() => Int)
  errors!: number;

  @Field(() => Int)
  hints!: number;

  @Field(() => EntryState)
  state!: State;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => String, { nullable: true })
  indicatorCode!: string | null;

  @Field(() => String, { nullable: true })
  indicatorName!: string | null;
}
