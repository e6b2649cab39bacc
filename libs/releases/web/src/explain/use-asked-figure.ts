import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { FIGURE, figureOf, figureText } from './figure-address.rules';
import type { FigureAddress } from './figure-address.rules';

/** Which figure is explained stands in the address; null closes the panel. */
export function useAskedFigure(): [FigureAddress | null, (asked: FigureAddress | null) => void] {
  const [search, setSearch] = useSearchParams();
  const ask = useCallback(
    (asked: FigureAddress | null): void =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          if (asked === null) after.delete(FIGURE);
          else after.set(FIGURE, figureText(asked));
          return after;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  );
  return [figureOf(search.get(FIGURE)), ask];
}
