import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ReleaseDiffType } from '../diff/release-diff.type';
import { PublicationPreviewType } from './release-preview.type';

@ObjectType({ description: 'A Ratsbericht on paper that shows figures a new release shows differently or no more.' })
export class AffectedRatsbericht {
  @Field(() => Int, { description: 'The release it was printed from.' })
  number!: number;

  @Field(() => Date)
  printedAt!: Date;

  @Field(() => Int, { description: 'Changed, withdrawn or secret from now on.' })
  cells!: number;

  @Field(() => [String], { description: 'Names of the indicators these cells belong to.' })
  indicators!: readonly string[];
}

@ObjectType({ description: 'What a release would be at this moment; nothing is saved.' })
export class PreparedRelease {
  @Field(() => String)
  rootHash!: string;

  @Field(() => Int, { nullable: true, description: 'The last release of the scope; null: there is none.' })
  last!: number | null;

  @Field(() => Boolean, { description: 'The same as the last one: releasing would make none.' })
  unchanged!: boolean;

  @Field(() => ReleaseDiffType)
  diff!: ReleaseDiffType;

  @Field(() => [AffectedRatsbericht], {
    description: 'Of the same readers, newest first; at most the last five printed.',
  })
  ratsberichte!: readonly AffectedRatsbericht[];

  @Field(() => PublicationPreviewType, { nullable: true })
  preview!: PublicationPreviewType | null;
}
