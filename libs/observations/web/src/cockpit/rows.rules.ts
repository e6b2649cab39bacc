import type { CockpitLineFragment, CockpitState } from '@teilziel/graphql-client';

/** What needs somebody first; a row is as urgent as its most urgent tile. */
const URGENCY: readonly CockpitState[] = ['OVERDUE', 'RETURNED'];

type Tile = CockpitLineFragment['tiles'][number];

export const isComplete = ({ submitted, total }: CockpitLineFragment): boolean => total > 0 && submitted >= total;

/** What is missing cannot exist yet: nobody is late, nobody is reminded. */
export const isWaiting = (row: CockpitLineFragment): boolean =>
  !isComplete(row) &&
  row.tiles.every(({ state }) => state === 'WAITING' || state === 'APPROVED' || state === 'TO_REVIEW');

function urgency(row: CockpitLineFragment): number {
  const found = URGENCY.findIndex((state) => row.tiles.some((tile) => tile.state === state));
  if (found >= 0) return found;
  return isComplete(row) ? URGENCY.length + 1 : URGENCY.length;
}

/** Overdue, then returned, then open, then done; the order of the council's list within each. */
export function byUrgency(rows: readonly CockpitLineFragment[]): readonly CockpitLineFragment[] {
  return rows.toSorted((one, other) => urgency(one) - urgency(other));
}

export const tilesOf = (row: CockpitLineFragment, handlungsfeld: string): readonly Tile[] =>
  row.tiles.filter((tile) => tile.handlungsfeld === handlungsfeld);

export function countOf(rows: readonly CockpitLineFragment[], state: CockpitState): number {
  return rows.reduce((sum, { tiles }) => sum + tiles.filter((tile) => tile.state === state).length, 0);
}

export interface Progress {
  readonly submitted: number;
  readonly total: number;
}

export function progressOf(rows: readonly CockpitLineFragment[]): Progress {
  return rows.reduce<Progress>(
    (sum, row) => ({ submitted: sum.submitted + row.submitted, total: sum.total + row.total }),
    { submitted: 0, total: 0 },
  );
}
