import type { EntrySheetQuery } from '@teilziel/graphql-client';

type Indicators = EntrySheetQuery['entrySheet']['indicators'];

/** A returned one is locked but for its disputed cells, and goes back with them. */
export const openIndicators = (indicators: Indicators): Indicators =>
  indicators.filter(({ lock, cells }) => lock === null || cells.some(({ locked }) => !locked));
