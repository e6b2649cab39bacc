import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver } from '@nestjs/apollo';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { germanError } from './german-error';
import { queryLimits } from './query-limits.rule';

export const LIMITS = { depth: 12, cost: 15_000 } as const;

export const GRAPHQL_OPTIONS: ApolloDriverConfig = {
  driver: ApolloDriver,
  path: '/graphql',
  autoSchemaFile: true,
  playground: false,
  introspection: true,
  csrfPrevention: true,
  includeStacktraceInErrorResponses: false,
  validationRules: [queryLimits(LIMITS)],
  formatError: germanError,
  // Its hook would wrap every field of every answer; nothing here uses cache hints.
  plugins: [ApolloServerPluginCacheControlDisabled()],
};
