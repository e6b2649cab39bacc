import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { FigurePart } from '@teilziel/releases/model';
import type { ReleaseView } from '../read-release/release-views';
import { ReleaseType } from '../read-release/types/release.type';
import { FigureExplanationType, FigurePartEnum } from './figure-explanation.type';
import { FigureExplanations } from './figure-explanations.service';

@Resolver(() => ReleaseType)
export class ExplainResolver {
  constructor(private readonly explanations: FigureExplanations) {}

  @ResolveField(() => FigureExplanationType, {
    nullable: true,
    description: 'How one figure of the release comes about; null where it shows none.',
  })
  figure(
    @Parent() { released }: ReleaseView,
    @Args('indicator', { type: () => String }) code: string,
    @Args('period', { type: () => String }) period: string,
    @Args('cell', { type: () => String, description: 'Coordinate; "" is the total.' }) cell: string,
    @Args('part', { type: () => FigurePartEnum }) part: FigurePart,
  ): Promise<FigureExplanationType | null> {
    return this.explanations.explain(released, { code, period, cell, part });
  }
}
