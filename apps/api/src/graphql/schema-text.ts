import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { IDENTITY_RESOLVERS } from '@teilziel/identity/server';
import { ENTRY_RESOLVERS, ENTRY_RULES_RESOLVERS, REVIEW_RESOLVERS } from '@teilziel/observations/server';
import { SCHEDULE_RESOLVERS } from '@teilziel/ratsbericht/server';
import { IndicatorResolver, ReleaseResolver, SeriesResolver, TeilzielResolver } from '@teilziel/releases/server';
import { AssessmentSetupResolver, EXPLAIN_RESOLVERS, RELEASE_LIFECYCLE_RESOLVERS } from '@teilziel/releases/server';
import { lexicographicSortSchema, printSchema } from 'graphql';

/** The schema the code-first classes give, without a database: for schema.graphql and the generated client types. */
export async function schemaText(): Promise<string> {
  const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: ['error'] });
  await app.init();
  const factory = app.get(GraphQLSchemaFactory);
  const ofReleases = [AssessmentSetupResolver, ReleaseResolver, TeilzielResolver, IndicatorResolver, SeriesResolver];
  const ofQuarter = [...ENTRY_RESOLVERS, ...REVIEW_RESOLVERS, ...ENTRY_RULES_RESOLVERS];
  const schema = await factory.create([
    ...ofReleases,
    ...IDENTITY_RESOLVERS,
    ...ofQuarter,
    ...SCHEDULE_RESOLVERS,
    ...RELEASE_LIFECYCLE_RESOLVERS,
    ...EXPLAIN_RESOLVERS,
  ]);
  await app.close();
  return printSchema(lexicographicSortSchema(schema));
}
