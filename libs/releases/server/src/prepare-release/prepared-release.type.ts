import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ReleaseDiffType } from '../diff/release-diff.type';
import { PublicationPreviewType } from './release-preview.type';

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

  @Field(() => PublicationPreviewType, { nullable: true })
  preview!: PublicationPreviewType | null;
}
