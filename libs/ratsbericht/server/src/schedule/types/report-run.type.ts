import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ReportFileKind, ReportRunOrigin, ReportRunState } from './report-schedule.enums';

@ObjectType()
export class ReportRunFile {
  @Field(() => ReportFileKind)
  kind!: ReportFileKind;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  sha256!: string;

  @Field(() => Int)
  bytes!: number;
}

@ObjectType()
export class ReportRun {
  @Field(() => Int)
  schedule!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  due!: string;

  @Field(() => ReportRunState)
  state!: ReportRunState;

  @Field(() => ReportRunOrigin)
  origin!: ReportRunOrigin;

  @Field(() => Int, { description: 'Dates before this one that had no run of their own.' })
  missed!: number;

  @Field(() => Int, { nullable: true })
  release!: number | null;

  @Field(() => String, { nullable: true })
  finishedAt!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => [ReportRunFile])
  files!: ReportRunFile[];

  @Field(() => Int)
  recipients!: number;

  @Field(() => Int)
  sent!: number;

  @Field(() => Int, { description: 'Addresses of which nobody knows whether the mail arrived.' })
  unknown!: number;

  @Field(() => Boolean)
  mayRetry!: boolean;
}
