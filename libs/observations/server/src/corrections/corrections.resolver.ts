import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@teilziel/kommune/server';
import { askedPeriod } from '../entry-facts/stored-period';
import { ReviewDetail } from '../review/types/review-detail.type';
import { AffectedReleases } from './affected-releases.service';
import { AffectedRelease } from './types/affected-release.type';

@Resolver(() => ReviewDetail)
export class CorrectionsResolver {
  constructor(private readonly affected: AffectedReleases) {}

  @Allow('erfassung', 'koordination', 'lesend')
  @Query(() => [AffectedRelease], { description: 'What a change of these cells would make old; highest number first.' })
  releasesShowing(
    @Args('indicator', { type: () => String }) indicator: string,
    @Args('period', { type: () => String }) period: string,
    @Args('cells', { type: () => [Int] }) cells: number[],
  ): Promise<AffectedRelease[]> {
    const { frequency, stored: storedPeriod } = askedPeriod(period);
    return this.affected.withFigures({ indicator, frequency, storedPeriod }, cells);
  }

  /** Beside what the review itself asks for: one statement more, and only where somebody wants it. */
  @ResolveField(() => [AffectedRelease], { name: 'affected' })
  outdated(@Parent() { code: indicator, period }: ReviewDetail): Promise<AffectedRelease[]> {
    const { frequency, stored: storedPeriod } = askedPeriod(period);
    return this.affected.outdated({ indicator, frequency, storedPeriod });
  }
}
