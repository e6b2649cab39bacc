import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@teilziel/kommune/server';
import { askedPeriod } from '../entry-facts/stored-period';
import { AffectedReleases } from './affected-releases.service';
import { AffectedRelease } from './types/affected-release.type';

@Resolver()
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
}
