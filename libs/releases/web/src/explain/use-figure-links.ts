import { useLocation } from 'react-router';
import { periodText } from '../shell/release-dates';
import { FIGURE, figureText } from './figure-address.rules';
import type { FigureAddress } from './figure-address.rules';
import { useFigureWords } from './figure-words';

export interface LinkedFigure extends Omit<FigureAddress, 'indicator'> {
  readonly indicator?: string;
  /** As it stands there, its sign behind it. */
  readonly text: string;
  /** Of the indicator. */
  readonly unit: string;
  /** Whom it is about: "Frauen", "B1-Prüfung bestanden". */
  readonly of: string;
}

export interface FigureLinkAttributes {
  readonly href: string;
  readonly 'data-figure': string;
  readonly 'aria-label': string;
}

/** Makes the links of the figures of one table; everything else in the address stays as it is. */
export function useFigureLinks(): (figure: LinkedFigure) => FigureLinkAttributes {
  const words = useFigureWords();
  const { pathname, search } = useLocation();
  const others = new URLSearchParams(search);
  others.delete(FIGURE);
  const before = others.size === 0 ? `${pathname}?` : `${pathname}?${others.toString()}&`;
  const shownOf = (part: FigureAddress['part'], text: string, unit: string): string => {
    if (text === '.') return words.secret;
    const own = part === 'GAP' && unit === '%' ? words.points : unit;
    // A sign in the place of a figure has no unit, nor has a count beside a rate.
    const counted = part === 'NUMERATOR' || part === 'DENOMINATOR';
    return counted || own === '' || !/\d/.test(text) ? text : `${text}\u00a0${own}`;
  };
  return ({ period, cell, part, indicator = null, text, unit, of }) => {
    const address = figureText({ period, cell, part, indicator });
    const shown = shownOf(part, text, unit);
    return {
      href: `${before}${FIGURE}=${encodeURIComponent(address)}`,
      'data-figure': address,
      'aria-label': words.name(words.parts[part], shown, [of, periodText(period)].filter(Boolean).join(', ')),
    };
  };
}
