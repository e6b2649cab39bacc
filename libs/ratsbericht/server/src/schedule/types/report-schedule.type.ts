import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ReportAudience, ReportFileKind, ReportRhythm } from './report-schedule.enums';

@ObjectType()
export class ReportRecipient {
  @Field(() => String)
  email!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'The form that gives the plan; what the rhythm does not need is a proposal.' })
export class ReportScheduleForm {
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
}

@ObjectType()
export class ReportSchedule {
  @Field(() => Int)
  id!: number;

  @Field(() => String)
  title!: string;

  @Field(() => ReportScheduleForm)
  form!: ReportScheduleForm;

  @Field(() => String, { description: '"Jeden 1. März, 8:00 Uhr"' })
  words!: string;

  @Field(() => ReportAudience)
  audience!: ReportAudience;

  @Field(() => [ReportFileKind])
  files!: ReportFileKind[];

  @Field(() => Boolean)
  onlyNew!: boolean;

  @Field(() => Boolean)
  paused!: boolean;

  @Field(() => [String], { description: 'The next three; none while it is paused.' })
  next!: string[];

  @Field(() => [ReportRecipient])
  recipients!: ReportRecipient[];
}
