import { Field, ObjectType } from '@nestjs/graphql';
import { CellComment } from './cell-comment.type';
import { CellPoint } from './cell-point.type';
import { CellRevision } from './cell-revision.type';

@ObjectType()
export class CellDetail {
  @Field(() => String)
  definition!: string;

  @Field(() => String)
  source!: string;

  @Field(() => String)
  periodText!: string;

  @Field(() => String, { nullable: true })
  usual!: string | null;

  @Field(() => [CellRevision])
  history!: readonly CellRevision[];

  @Field(() => [CellPoint])
  series!: readonly CellPoint[];

  @Field(() => [CellComment])
  comments!: readonly CellComment[];
}
