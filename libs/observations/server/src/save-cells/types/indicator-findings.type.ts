import { Field, ObjectType } from '@nestjs/graphql';
import { SheetFinding } from '../../entry-sheet/types/sheet-finding.type';

@ObjectType()
export class IndicatorFindings {
  @Field(() => String)
  indicator!: string;

  @Field(() => [SheetFinding])
  findings!: readonly SheetFinding[];
}
