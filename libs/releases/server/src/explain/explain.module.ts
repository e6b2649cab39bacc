import { Module } from '@nestjs/common';
import { ReleasesModule } from '../releases.module';
import { ExplainResolver } from './explain.resolver';
import { FigureExplanations } from './figure-explanations.service';
import { FigureHistories } from './figure-history.reader';

/** For the schema without a database. */
export const EXPLAIN_RESOLVERS = [ExplainResolver];

/** Any figure explained. The apps bind PeopleOfKommune. */
@Module({ imports: [ReleasesModule], providers: [FigureHistories, FigureExplanations, ...EXPLAIN_RESOLVERS] })
export class ExplainModule {}
