import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, viewerKommune } from '@teilziel/kommune/server';
import type { Scope } from '@teilziel/releases/model';
import { DisclosurePolicyInput } from '../disclosure-policy/disclosure-policy.input';
import { ReleaseDiffType } from '../diff/release-diff.type';
import { ReleaseDiffs } from '../diff/release-diffs.service';
import { ScopeEnum } from '../read-release/types/release-enums';
import { Recalls } from '../recall/recalls.service';
import { ReleaseEntry } from '../recall/release-entry.type';
import { ReleaseList } from '../recall/release-list.service';
import { PrepareRelease } from './prepare-release.service';
import { PreparedRelease } from './prepared-release.type';
import { ReleaseInput } from './release.input';

@Resolver()
export class ReleaseLifecycleResolver {
  constructor(
    private readonly preparation: PrepareRelease,
    private readonly list: ReleaseList,
    private readonly recalls: Recalls,
    private readonly diffs: ReleaseDiffs,
  ) {}

  @Allow('koordination')
  @Query(() => [ReleaseEntry], { description: 'Newest first, recalled ones too; at most 200.' })
  releases(): Promise<ReleaseEntry[]> {
    return this.list.list();
  }

  @Allow('koordination')
  @Query(() => ReleaseDiffType, { description: 'Against the release its readers had before.' })
  async releaseDiff(@Args('number', { type: () => Int }) number: number): Promise<ReleaseDiffType> {
    await this.list.one(number);
    return this.diffs.ofStored(viewerKommune().kommuneId, number);
  }

  @Allow('koordination')
  @Query(() => PreparedRelease)
  prepareRelease(
    @Args('scope', { type: () => ScopeEnum }) scope: Scope,
    @Args('policy', {
      type: () => DisclosurePolicyInput,
      nullable: true,
      description: 'To try what has not been decided; null: as it is decided.',
    })
    policy: DisclosurePolicyInput | null = null,
  ): Promise<PreparedRelease> {
    return this.preparation.prepare(scope, policy);
  }

  @Allow('koordination')
  @Mutation(() => ReleaseEntry)
  createRelease(@Args('input', { type: () => ReleaseInput }) input: ReleaseInput): Promise<ReleaseEntry> {
    return this.preparation.create(input);
  }

  @Allow('koordination')
  @Mutation(() => ReleaseEntry, { description: 'For good: its readers see when and why instead.' })
  recallRelease(
    @Args('number', { type: () => Int }) number: number,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<ReleaseEntry> {
    return this.recalls.recall(number, reason);
  }
}
