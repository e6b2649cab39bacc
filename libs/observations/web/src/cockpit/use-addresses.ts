import type { CockpitLineFragment } from '@teilziel/graphql-client';
import { useParams } from 'react-router';

type Tile = CockpitLineFragment['tiles'][number];

export interface Addresses {
  readonly review: (period: string, code: string) => string;
  readonly queue: (period: string) => string;
  readonly tile: (tile: Tile, fachamt: number, period: string) => string;
}

/** Where the cockpit leads: submitted indicators to the review, all others to the sheet of their Amt. */
export function useAddresses(): Addresses {
  const { ags = '' } = useParams();
  const review = (period: string, code: string): string =>
    `/k/${ags}/pruefung/${encodeURIComponent(period)}/${encodeURIComponent(code)}`;
  return {
    review,
    queue: (period) => `/k/${ags}/pruefung?zeitraum=${encodeURIComponent(period)}`,
    tile: ({ code, state }, fachamt, period) =>
      state === 'TO_REVIEW' ? review(period, code) : `/k/${ags}/erfassung/${fachamt}/${encodeURIComponent(period)}`,
  };
}
