import { Field, ObjectType } from '@nestjs/graphql';
import { Conflict } from './conflict.type';
import { IndicatorFindings } from './indicator-findings.type';
import { SavedCell } from './saved-cell.type';

@ObjectType()
export class SaveResult {
  @Field(() => [SavedCell])
  saved!: readonly SavedCell[];

  @Field(() => [Conflict])
  conflicts!: readonly Conflict[];

  @Field(() => [IndicatorFindings])
  findings!: readonly IndicatorFindings[];
}
