import type { CockpitLineFragment } from '@teilziel/graphql-client';
import { useParams } from 'react-router';

type Tile = CockpitLineFragment['tiles'][number];

interface TileRow {
  readonly fachamt: number;
  /** Readers see the sheet, not the review. */
  readonly reviews: boolean;
}

const REVIEWED: readonly Tile['state'][] = ['TO_REVIEW', 'RETURNED', 'APPROVED'];

export interface Addresses {
  readonly review: (period: string, code: string) => string;
  readonly queue: (period: string) => string;
  readonly tile: (tile: Tile, row: TileRow) => string;
}

/** Where the cockpit leads: submitted indicators to the review, all others to the sheet of their Amt. */
export function useAddresses(): Addresses {
  const { ags = '' } = useParams();
  const review = (period: string, code: string): string =>
    `/k/${ags}/pruefung/${encodeURIComponent(period)}/${encodeURIComponent(code)}`;
  return {
    review,
    queue: (period) => `/k/${ags}/pruefung?zeitraum=${encodeURIComponent(period)}`,
    tile: ({ code, period, state }, { fachamt, reviews }) =>
      reviews && REVIEWED.includes(state)
        ? review(period, code)
        : `/k/${ags}/erfassung/${fachamt}/${encodeURIComponent(period)}`,
  };
}
