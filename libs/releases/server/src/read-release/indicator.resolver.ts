import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { IndicatorView, SeriesView } from './release-views';
import { IndicatorType } from './types/indicator.type';
import { SeriesType } from './types/series.type';

@Resolver(() => IndicatorType)
export class IndicatorResolver {
  @ResolveField(() => SeriesType)
  series(@Parent() indicator: IndicatorView): SeriesView {
    return indicator.series;
  }
}
