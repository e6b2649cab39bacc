import { Field, ObjectType } from '@nestjs/graphql';

/** Its columns are resolved from the block (series.resolver). */
@ObjectType('Series')
export class SeriesType {
  @Field(() => String)
  hash!: string;

  @Field(() => String)
  url!: string;
}
