import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@teilziel/kommune/server';
import { ReleaseQueries } from './release-queries.service';
import type { IndicatorView, ReleaseView, TeilzielView } from './release-views';
import { IndicatorConnection } from './types/indicator-connection.type';
import { IndicatorType } from './types/indicator.type';
import { KommuneEntry } from './types/kommune.type';
import { Konzept } from './types/konzept.type';
import { RecallNoticeType } from './types/recall-notice.type';
import { ReleaseType } from './types/release.type';
import { TeilzielType } from './types/teilziel.type';

@Resolver(() => ReleaseType)
export class ReleaseResolver {
  constructor(private readonly queries: ReleaseQueries) {}

  @Allow('anyone')
  @Query(() => [KommuneEntry], { description: 'Kommunen with at least one release the reader may see, by name.' })
  kommunen(): Promise<KommuneEntry[]> {
    return this.queries.kommunen();
  }

  @Allow('anyone')
  @Query(() => ReleaseType, {
    nullable: true,
    description: 'A release; without number the latest one the reader may see. Null: none.',
  })
  release(
    @Args('ags', { type: () => String }) ags: string,
    @Args('number', { type: () => Int, nullable: true }) number?: number | null,
  ): Promise<ReleaseView | null> {
    return this.queries.release(ags, number ?? null);
  }

  @Allow('anyone')
  @Query(() => RecallNoticeType, {
    nullable: true,
    description: 'When and why a release was taken back; without number the newest recall.',
  })
  recallNotice(
    @Args('ags', { type: () => String }) ags: string,
    @Args('number', { type: () => Int, nullable: true }) number?: number | null,
  ): Promise<RecallNoticeType | null> {
    return this.queries.recallNotice(ags, number ?? null);
  }

  @ResolveField(() => Konzept, { nullable: true })
  konzept(@Parent() release: ReleaseView): Promise<Konzept | null> {
    return this.queries.konzept(release);
  }

  @ResolveField(() => TeilzielType, { nullable: true })
  teilziel(
    @Parent() release: ReleaseView,
    @Args('number', { type: () => String }) number: string,
  ): Promise<TeilzielView | null> {
    return this.queries.teilziel(release, number);
  }

  @ResolveField(() => IndicatorType, { nullable: true })
  indicator(
    @Parent() release: ReleaseView,
    @Args('code', { type: () => String }) code: string,
  ): Promise<IndicatorView | null> {
    return this.queries.indicator(release, code);
  }

  @ResolveField(() => IndicatorConnection)
  indicators(
    @Parent() release: ReleaseView,
    @Args('first', { type: () => Int, defaultValue: 50, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<IndicatorConnection> {
    return this.queries.indicatorPage(release, first ?? 50, after ?? null);
  }
}
