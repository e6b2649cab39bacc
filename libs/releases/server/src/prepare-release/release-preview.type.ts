import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('PreviewCell')
export class PreviewCellType {
  @Field(() => String)
  coordinate!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String)
  internal!: string;

  @Field(() => String)
  shown!: string;

  @Field(() => String, { nullable: true, description: 'primary or secondary; null: shown.' })
  kind!: string | null;

  @Field(() => Float, { nullable: true })
  from!: number | null;

  @Field(() => Float, { nullable: true })
  to!: number | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

@ObjectType('PreviewTable')
export class PreviewTableType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  period!: string;

  @Field(() => Int)
  hidden!: number;

  @Field(() => Boolean)
  cellwise!: boolean;

  @Field(() => [PreviewCellType])
  cells!: readonly PreviewCellType[];
}

@ObjectType('PublicationPreview', { description: 'Internal only: which cell is hidden for which reason.' })
export class PublicationPreviewType {
  @Field(() => Int)
  cells!: number;

  @Field(() => Int)
  hidden!: number;

  @Field(() => Int)
  primary!: number;

  @Field(() => Int)
  secondary!: number;

  @Field(() => Int)
  derivable!: number;

  @Field(() => Int)
  assessmentsLost!: number;

  @Field(() => Int)
  earlierReleases!: number;

  @Field(() => Boolean)
  optimal!: boolean;

  @Field(() => Float, { nullable: true })
  gap!: number | null;

  @Field(() => Int)
  mergedDn!: number;

  @Field(() => [PreviewTableType])
  tables!: readonly PreviewTableType[];
}
