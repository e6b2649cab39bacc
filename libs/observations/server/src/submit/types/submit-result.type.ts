import { Field, Int, ObjectType } from '@nestjs/graphql';
import { IndicatorFindings } from '../../save-cells/types/indicator-findings.type';

@ObjectType()
export class SubmitResult {
  @Field(() => Int)
  submitted!: number;

  @Field(() => [IndicatorFindings])
  blocked!: readonly IndicatorFindings[];
}
