import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@teilziel/kommune/server';
import { Decisions } from './decisions.service';
import { Review } from './review.service';
import { EntryKey } from './types/entry-key.input';
import { ReviewDetail } from './types/review-detail.type';
import { ReviewItem } from './types/review-item.type';

@Resolver()
export class ReviewResolver {
  constructor(
    private readonly review: Review,
    private readonly decisions: Decisions,
  ) {}

  @Allow('koordination')
  @Query(() => [ReviewItem], { description: 'What has findings first.' })
  reviewQueue(@Args('period', { type: () => String, nullable: true }) period?: string | null): Promise<ReviewItem[]> {
    return this.review.queue(period ?? null);
  }

  @Allow('koordination')
  @Query(() => ReviewDetail)
  reviewItem(
    @Args('indicator', { type: () => String }) indicator: string,
    @Args('period', { type: () => String }) period: string,
  ): Promise<Omit<ReviewDetail, 'affected'>> {
    return this.review.item(indicator, period);
  }

  @Allow('koordination')
  @Mutation(() => Int, { description: 'All or none; how many were approved.' })
  approveEntries(
    @Args('entries', { type: () => [EntryKey] }) entries: EntryKey[],
    @Args('comment', { type: () => String, nullable: true }) comment?: string | null,
    @Args('qualified', { type: () => Boolean, nullable: true }) qualified?: boolean | null,
  ): Promise<number> {
    return this.decisions.approve(entries, comment ?? null, qualified ?? false);
  }

  @Allow('koordination')
  @Mutation(() => ReviewDetail, { description: 'Only the named cells open again; also of an approved entry.' })
  async returnEntry(
    @Args('indicator', { type: () => String }) indicator: string,
    @Args('period', { type: () => String }) period: string,
    @Args('cells', { type: () => [Int] }) cells: number[],
    @Args('comment', { type: () => String }) comment: string,
  ): Promise<Omit<ReviewDetail, 'affected'>> {
    await this.decisions.return({ indicator, period }, cells, comment);
    return this.review.item(indicator, period);
  }
}
