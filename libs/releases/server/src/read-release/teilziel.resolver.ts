import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ReleaseQueries } from './release-queries.service';
import type { IndicatorView, TeilzielView } from './release-views';
import { IndicatorType } from './types/indicator.type';
import { TeilzielType } from './types/teilziel.type';

@Resolver(() => TeilzielType)
export class TeilzielResolver {
  constructor(private readonly queries: ReleaseQueries) {}

  @ResolveField(() => [IndicatorType])
  indicators(@Parent() teilziel: TeilzielView): Promise<IndicatorView[]> {
    return this.queries.indicatorsOf(teilziel);
  }
}
