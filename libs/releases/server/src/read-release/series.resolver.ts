import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { SeriesBlock } from '@teilziel/releases/model';
import { ReleaseQueries } from './release-queries.service';
import type { SeriesView } from './release-views';
import { SeriesColumnsScalar } from './types/series-columns.scalar';
import { SeriesType } from './types/series.type';

@Resolver(() => SeriesType)
export class SeriesResolver {
  constructor(private readonly queries: ReleaseQueries) {}

  @ResolveField(() => SeriesColumnsScalar)
  columns(@Parent() series: SeriesView): Promise<SeriesBlock> {
    return this.queries.columns(series);
  }
}
