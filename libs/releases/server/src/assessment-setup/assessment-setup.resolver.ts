import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@teilziel/kommune/server';
import type { ProgressSymbol } from '@teilziel/statistics';
import { ProgressSymbolEnum } from '../read-release/types/release-enums';
import { AssessmentChoices } from './assessment-choices.service';
import { AssessmentSetupReader } from './assessment-setup.reader';
import { AssessmentSetup, SetupIndicator, SetupTeilziel } from './assessment-setup.type';
import { Milestones } from './milestones.service';

@Resolver()
export class AssessmentSetupResolver {
  constructor(
    private readonly reader: AssessmentSetupReader,
    private readonly choices: AssessmentChoices,
    private readonly milestones: Milestones,
  ) {}

  @Allow('koordination')
  @Query(() => AssessmentSetup)
  assessmentSetup(): Promise<AssessmentSetup> {
    return this.reader.setup();
  }

  @Allow('koordination')
  @Mutation(() => SetupIndicator)
  setProgressMethod(
    @Args('indicator', { type: () => String }) indicator: string,
    @Args('method', { type: () => String }) method: string,
  ): Promise<SetupIndicator> {
    return this.choices.setMethod(indicator, method);
  }

  @Allow('koordination')
  @Mutation(() => SetupIndicator)
  setPartialSums(
    @Args('indicator', { type: () => String }) indicator: string,
    @Args('partial', { type: () => Boolean }) partial: boolean,
  ): Promise<SetupIndicator> {
    return this.choices.setPartialSums(indicator, partial);
  }

  @Allow('koordination')
  @Mutation(() => SetupIndicator)
  overrideAssessment(
    @Args('indicator', { type: () => String }) indicator: string,
    @Args('year', { type: () => Int }) year: number,
    @Args('symbol', { type: () => ProgressSymbolEnum }) symbol: ProgressSymbol,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<SetupIndicator> {
    return this.choices.override(indicator, year, symbol, reason);
  }

  @Allow('koordination')
  @Mutation(() => SetupIndicator)
  withdrawOverride(
    @Args('indicator', { type: () => String }) indicator: string,
    @Args('year', { type: () => Int }) year: number,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<SetupIndicator> {
    return this.choices.withdraw(indicator, year, reason);
  }

  @Allow('koordination')
  @Mutation(() => SetupTeilziel)
  saveMilestone(
    @Args('teilziel', { type: () => String }) teilziel: string,
    @Args('text', { type: () => String }) text: string,
    @Args('due', { type: () => String }) due: string,
    @Args('done', { type: () => String, nullable: true }) done?: string | null,
    @Args('id', { type: () => Int, nullable: true }) id?: number | null,
  ): Promise<SetupTeilziel> {
    return this.milestones.save(teilziel, { id: id ?? null, text, due, done: done ?? null });
  }

  @Allow('koordination')
  @Mutation(() => SetupTeilziel)
  removeMilestone(
    @Args('teilziel', { type: () => String }) teilziel: string,
    @Args('id', { type: () => Int }) id: number,
  ): Promise<SetupTeilziel> {
    return this.milestones.remove(teilziel, id);
  }
}
