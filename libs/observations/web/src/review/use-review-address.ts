import { useParams, useSearchParams } from 'react-router';
import type { EntryAddress } from './queue.rules';

export interface ReviewAddress {
  /** Null: no entry is chosen. */
  readonly chosen: EntryAddress | null;
  /** Null: entries of all periods wait in the queue. */
  readonly filter: string | null;
  readonly queue: string;
  readonly everything: string;
  readonly cockpit: string;
  readonly entry: (entry: EntryAddress) => string;
}

/** The entry and the period of the queue stand in the address: links lead to them, Back goes to the entry before. */
export function useReviewAddress(): ReviewAddress {
  const { ags = '', period, code } = useParams();
  const [search] = useSearchParams();
  const filter = search.get('zeitraum');
  const base = `/k/${ags}/pruefung`;
  const query = filter === null ? '' : `?zeitraum=${encodeURIComponent(filter)}`;
  return {
    chosen: period === undefined || code === undefined ? null : { period, code },
    filter,
    queue: `${base}${query}`,
    everything: base,
    cockpit: `/k/${ags}/cockpit${query}`,
    entry: (entry) => `${base}/${encodeURIComponent(entry.period)}/${encodeURIComponent(entry.code)}${query}`,
  };
}
