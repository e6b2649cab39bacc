import { exactDifference } from '@teilziel/statistics';
import type { Tile } from './overview.rules';

export type Gap =
  | {
      readonly kind: 'difference';
      readonly period: string;
      readonly women: number;
      readonly men: number;
      readonly gap: number;
    }
  | { readonly kind: 'share'; readonly period: string; readonly share: number };

/** Persons add up: women and men are nearly everybody, the rest is divers or without entry. */
const NEARLY_ALL = 0.9;

function addsUp(total: number | null | undefined, women: number, men: number): boolean {
  if (total === null || total === undefined || total <= 0) return false;
  const share = (women + men) / total;
  return share >= NEARLY_ALL && share <= 1.0001;
}

/** Women against men at the last period that has both: a share where persons are counted, else the difference. */
export function gapOf(tile: Tile): Gap | null {
  for (let at = tile.periods.length - 1; at >= 0; at -= 1) {
    const women = tile.women[at];
    const men = tile.men[at];
    const period = tile.periods[at];
    if (typeof women !== 'number' || typeof men !== 'number' || period === undefined) continue;
    if (addsUp(tile.total[at], women, men)) return { kind: 'share', period, share: women / (women + men) };
    // Releases from before the gap was part of the tile have only the rounded values.
    const gap = tile.gap ?? Number(exactDifference(women, men));
    return { kind: 'difference', period, women, men, gap };
  }
  return null;
}

/** The newest period whose figures by sex are withheld and newer than those shown. */
export function secretPeriod(tile: Tile, shown: Gap | null): string | null {
  const after = shown ? tile.periods.indexOf(shown.period) : -1;
  const at = tile.periods.findLastIndex(
    (_, place) => place > after && (isSecret(tile.womenStatus[place]) || isSecret(tile.menStatus[place])),
  );
  return tile.periods[at] ?? null;
}

/** The newest period, where not even its total may be shown. */
export function secretTotal({ periods, totalStatus }: Tile): string | null {
  return isSecret(totalStatus[periods.length - 1]) ? (periods.at(-1) ?? null) : null;
}

const isSecret = (status: string | undefined): boolean => status === 'Q' || status === 'K';
