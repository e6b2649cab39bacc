import { Field, InputType, Int } from '@nestjs/graphql';
import { ReportAudience, ReportFileKind, ReportRhythm } from './report-schedule.enums';

@InputType()
export class ReportRecipientInput {
  @Field(() => String)
  email!: string;

  @Field(() => String)
  name!: string;
}

@InputType()
export class ReportScheduleInput {
  @Field(() => Int, { nullable: true, description: 'Null: a new one.' })
  id?: number | null;

  @Field(() => String)
  title!: string;

  @Field(() => ReportRhythm)
  rhythm!: ReportRhythm;

  @Field(() => Int)
  month!: number;

  @Field(() => Int)
  day!: number;

  @Field(() => Int)
  weekday!: number;

  @Field(() => String)
  time!: string;

  @Field(() => String)
  cron!: string;

  @Field(() => ReportAudience)
  audience!: ReportAudience;

  @Field(() => [ReportFileKind])
  files!: ReportFileKind[];

  @Field(() => Boolean)
  onlyNew!: boolean;

  @Field(() => [ReportRecipientInput])
  recipients!: ReportRecipientInput[];
}
