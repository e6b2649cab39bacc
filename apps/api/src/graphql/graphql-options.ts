import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver } from '@nestjs/apollo';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { HttpExchange } from '@teilziel/identity/server';
import { germanError } from './german-error';
import { queryLimits } from './query-limits.rule';

export const LIMITS = { depth: 12, cost: 15_000, rootFields: 10, aliases: 50 } as const;

export const graphqlOptions = (production: boolean): ApolloDriverConfig => ({
  driver: ApolloDriver,
  path: '/graphql',
  autoSchemaFile: true,
  playground: false,
  // Tools of developers ask the schema for itself; in operation it stands in schema.graphql.
  introspection: !production,
  csrfPrevention: true,
  allowBatchedHttpRequests: false,
  includeStacktraceInErrorResponses: false,
  validationRules: [queryLimits(LIMITS)],
  formatError: germanError,
  // Signing in sets a cookie.
  context: ({ req, res }: HttpExchange): HttpExchange => ({ req, res }),
  // Its hook would wrap every field of every answer; nothing here uses cache hints.
  plugins: [ApolloServerPluginCacheControlDisabled()],
});
