import { Module } from '@nestjs/common';
import type { DynamicModule, MiddlewareConsumer, NestModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { DemoModule, ENTITIES, EntryTemplateModule, HistoryModule } from '@teilziel/exchange/server';
import { IDENTITY_ENTITIES, IdentityModule } from '@teilziel/identity/server';
import { AllowGuard, KommuneModule } from '@teilziel/kommune/server';
import { EntryModule, EntryRulesModule, ReviewModule } from '@teilziel/observations/server';
import { DatabaseModule, JobsModule, readSettings } from '@teilziel/platform';
import type { DatabaseModuleOptions } from '@teilziel/platform';
import { RatsberichtModule, SCHEDULE_ENTITIES, ScheduleHttpModule } from '@teilziel/ratsbericht/server';
import {
  AssessmentSetupModule,
  ExplainModule,
  ReleaseLifecycleModule,
  ReleasesHttpModule,
  ReleasesShowingModule,
} from '@teilziel/releases/server';
import { graphqlOptions } from './graphql/graphql-options';
import { HealthController } from './health/health.controller';
import { Metrics } from './health/metrics';
import { MetricsController } from './health/metrics.controller';
import { Readiness } from './health/readiness';
import { MeasureMiddleware } from './http/measure.middleware';

/** The HTTP side of the product: GraphQL, downloads, reports, health. */
@Module({
  controllers: [HealthController, MetricsController],
  providers: [Metrics, Readiness, { provide: APP_GUARD, useClass: AllowGuard }],
})
export class AppModule implements NestModule {
  static forRoot(database: DatabaseModuleOptions = {}): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.forRoot([...ENTITIES, ...IDENTITY_ENTITIES, ...SCHEDULE_ENTITIES], database),
        GraphQLModule.forRoot(graphqlOptions(readSettings().production)),
        KommuneModule,
        ReleasesHttpModule,
        ReleasesShowingModule,
        AssessmentSetupModule,
        ExplainModule,
        ReleaseLifecycleModule,
        RatsberichtModule,
        JobsModule,
        ScheduleHttpModule,
        DemoModule,
        IdentityModule,
        EntryModule,
        EntryTemplateModule,
        HistoryModule,
        ReviewModule,
        EntryRulesModule,
      ],
    };
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(MeasureMiddleware).forRoutes('{*path}');
  }
}
