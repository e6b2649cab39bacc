import { Field, ObjectType } from '@nestjs/graphql';
import { Conflict } from './conflict.type';
import { SavedCell } from './saved-cell.type';

@ObjectType()
export class SaveResult {
  @Field(() => [SavedCell])
  saved!: readonly SavedCell[];

  @Field(() => [Conflict])
  conflicts!: readonly Conflict[];

  /** Of what was sent, for who asks for findings. */
  readonly period!: string;
  readonly codes!: readonly string[];
}
