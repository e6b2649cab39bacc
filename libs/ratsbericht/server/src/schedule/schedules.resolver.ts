import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@teilziel/kommune/server';
import { Runs } from './runs.service';
import { Schedules } from './schedules.service';
import { ReportRun } from './types/report-run.type';
import { ReportScheduleInput } from './types/report-schedule.input';
import { ReportSchedule } from './types/report-schedule.type';

@Resolver()
export class SchedulesResolver {
  constructor(
    private readonly schedules: Schedules,
    private readonly runs: Runs,
  ) {}

  @Allow('koordination')
  @Query(() => [ReportSchedule])
  reportSchedules(): Promise<ReportSchedule[]> {
    return this.schedules.list();
  }

  @Allow('koordination')
  @Query(() => [ReportRun], { description: 'The last fifty, newest first.' })
  reportRuns(): Promise<ReportRun[]> {
    return this.runs.list();
  }

  @Allow('koordination')
  @Mutation(() => ReportSchedule)
  saveReportSchedule(
    @Args('input', { type: () => ReportScheduleInput }) input: ReportScheduleInput,
  ): Promise<ReportSchedule> {
    return this.schedules.save(input);
  }

  @Allow('koordination')
  @Mutation(() => ReportSchedule)
  pauseReportSchedule(
    @Args('id', { type: () => Int }) id: number,
    @Args('paused', { type: () => Boolean }) paused: boolean,
  ): Promise<ReportSchedule> {
    return this.schedules.pause(id, paused);
  }

  @Allow('koordination')
  @Mutation(() => Boolean)
  removeReportSchedule(@Args('id', { type: () => Int }) id: number): Promise<boolean> {
    return this.schedules.remove(id);
  }

  @Allow('koordination')
  @Mutation(() => Boolean)
  startReportRun(@Args('schedule', { type: () => Int }) schedule: number): Promise<boolean> {
    return this.runs.startNow(schedule);
  }

  @Allow('koordination')
  @Mutation(() => Boolean, { description: 'Only to addresses that have not had it for certain.' })
  tryReportRunAgain(
    @Args('schedule', { type: () => Int }) schedule: number,
    @Args('due', { type: () => String }) due: string,
  ): Promise<boolean> {
    return this.runs.tryAgain(schedule, due);
  }
}
