import type { GenderAuditBlock, GenderBlock } from '@teilziel/releases/model';
import { GraphQLScalarType } from 'graphql';

const notAnInput = (): never => {
  throw new TypeError('Diese Angaben sind kein Eingabewert.');
};

/** Passed on as they were frozen, like the columns of a series: a field for every bound of every period costs more than it says. */
export const GenderFiguresScalar = new GraphQLScalarType<GenderBlock, GenderBlock>({
  name: 'GenderFigures',
  description:
    'Women and men of one indicator: { measure, gaps, latest, securedSince, trend, share, residual, parts, origins } as in GenderBlock, one value.',
  serialize: (block) => block as GenderBlock,
  parseValue: notAnInput,
});

export const GenderAuditScalar = new GraphQLScalarType<GenderAuditBlock, GenderAuditBlock>({
  name: 'GenderAudit',
  description:
    'Women and men over the release: { total, coverage, gaps, conspicuous } as in GenderAuditBlock, one value.',
  serialize: (block) => block as GenderAuditBlock,
  parseValue: notAnInput,
});
