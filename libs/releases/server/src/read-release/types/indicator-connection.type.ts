import { Field, Int, ObjectType } from '@nestjs/graphql';
import { IndicatorType } from './indicator.type';

@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

@ObjectType()
export class IndicatorEdge {
  @Field(() => String)
  cursor!: string;

  @Field(() => IndicatorType)
  node!: IndicatorType;
}

@ObjectType()
export class IndicatorConnection {
  @Field(() => [IndicatorEdge])
  edges!: readonly IndicatorEdge[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  @Field(() => Int)
  totalCount!: number;
}
