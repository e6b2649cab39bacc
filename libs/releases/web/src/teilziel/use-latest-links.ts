import type { IndicatorFiguresFragment } from '@teilziel/graphql-client';
import { useFigureLinks } from '../explain/use-figure-links';
import type { FigureLinkAttributes } from '../explain/use-figure-links';
import type { LatestValue } from './leading-indicator.rules';

/** The newest figure of an indicator, explained beside the page; its text has its unit already. */
export function useLatestLinks(): (figures: IndicatorFiguresFragment, latest: LatestValue) => FigureLinkAttributes {
  const linkOf = useFigureLinks();
  return ({ code, name }, { period, cell, text, sign }) =>
    linkOf({ indicator: code, period, cell, part: 'VALUE', text: text + sign, unit: '', of: name });
}
