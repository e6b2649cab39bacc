import { Args, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '@teilziel/kommune/server';
import { SheetIndicator } from '../entry-sheet/types/sheet-indicator.type';
import { NothingToReport } from './nothing-to-report.service';
import { Submissions } from './submit.service';
import { SubmitResult } from './types/submit-result.type';

@Resolver()
export class SubmitResolver {
  constructor(
    private readonly submissions: Submissions,
    private readonly nothing: NothingToReport,
  ) {}

  @Allow('erfassung')
  @Mutation(() => SubmitResult)
  submitEntries(
    @Args('fachamt', { type: () => Int }) fachamt: number,
    @Args('period', { type: () => String }) period: string,
    @Args('message', { type: () => String, nullable: true }) message?: string | null,
  ): Promise<SubmitResult> {
    return this.submissions.submit(fachamt, period, message ?? null);
  }

  @Allow('erfassung')
  @Mutation(() => SheetIndicator)
  reportNothing(
    @Args('indicator', { type: () => String }) indicator: string,
    @Args('period', { type: () => String }) period: string,
  ): Promise<SheetIndicator> {
    return this.nothing.report(indicator, period);
  }
}
