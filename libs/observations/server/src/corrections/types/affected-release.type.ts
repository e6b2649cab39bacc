import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A release that shows a figure of one indicator and period.' })
export class AffectedRelease {
  @Field(() => String, { nullable: true, description: 'Name of the Verbund whose sum contains it; null: own release.' })
  verbund!: string | null;

  @Field(() => Int)
  number!: number;

  @Field(() => String, { description: 'intern, rat or oeffentlich.' })
  scope!: string;

  @Field(() => String)
  releasedAt!: string;

  @Field(() => Boolean, { description: 'No later release of the scope has taken its place.' })
  latest!: boolean;

  @Field(() => [Int], {
    description: 'Cells whose figure it shows; of a correction, those whose figure is another now.',
  })
  cells!: readonly number[];

  @Field(() => String, { nullable: true, description: 'When its Ratsbericht was printed first.' })
  reportPrintedAt!: string | null;
}
