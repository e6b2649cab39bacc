import type { SeriesBlock } from '@teilziel/releases/model';
import { GraphQLScalarType } from 'graphql';

/**
 * A series is one value, not 4,000 fields: a resolver for every point costs six times the raw answer. The block is
 * passed on as it was frozen; it is output only.
 */
export const SeriesColumnsScalar = new GraphQLScalarType<SeriesBlock, SeriesBlock>({
  name: 'SeriesColumns',
  description:
    'Columns of one indicator: { periods, cells, numerator, denominator, value, status, withheld } as in SeriesBlock, one value.',
  serialize: (block) => block as SeriesBlock,
  parseValue: () => {
    throw new TypeError('SeriesColumns ist kein Eingabewert.');
  },
});
