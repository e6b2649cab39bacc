import { Module } from '@nestjs/common';
import { BlockController } from './download/block.controller';
import { ReleasedBlocks } from './download/released-blocks';
import { SeriesCsvController } from './download/series-csv.controller';
import { SeriesCsvService } from './download/series-csv.service';
import { IndicatorResolver } from './read-release/indicator.resolver';
import { ReleaseQueries } from './read-release/release-queries.service';
import { ReleaseResolver } from './read-release/release.resolver';
import { SeriesResolver } from './read-release/series.resolver';
import { TeilzielResolver } from './read-release/teilziel.resolver';
import { ReleasesModule } from './releases.module';

/** GraphQL and downloads over releases. */
@Module({
  imports: [ReleasesModule],
  controllers: [BlockController, SeriesCsvController],
  providers: [
    ReleaseQueries,
    ReleaseResolver,
    TeilzielResolver,
    IndicatorResolver,
    SeriesResolver,
    ReleasedBlocks,
    SeriesCsvService,
  ],
})
export class ReleasesHttpModule {}
