import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Scope } from '@teilziel/releases/model';
import { ScopeEnum } from '../read-release/types/release-enums';

@ObjectType({ description: 'A release as Koordination keeps it.' })
export class ReleaseEntry {
  @Field(() => Int)
  number!: number;

  @Field(() => ScopeEnum)
  scope!: Scope;

  @Field(() => String)
  rootHash!: string;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => Date)
  releasedAt!: Date;

  @Field(() => String)
  releasedBy!: string;

  @Field(() => Date, { nullable: true })
  embargoUntil!: Date | null;

  @Field(() => Boolean, { description: 'The embargo is not over: its readers do not see it yet.' })
  waiting!: boolean;

  @Field(() => Int, { nullable: true })
  corrects!: number | null;

  @Field(() => String, { nullable: true })
  correctionReason!: string | null;

  @Field(() => [Int], { description: 'The numbers of the releases that correct this one.' })
  correctedBy!: readonly number[];

  @Field(() => Date, { nullable: true })
  recalledAt!: Date | null;

  @Field(() => String, { nullable: true })
  recalledBy!: string | null;

  @Field(() => String, { nullable: true })
  recallReason!: string | null;

  @Field(() => Date, { nullable: true, description: 'When a Ratsbericht was printed of it first.' })
  reportPrintedAt!: Date | null;
}
