import { type GapStatement, gapStatement, type GroupName, MEN, WOMEN } from './gap-statement';
import type { Counts } from './newcombe';

interface ByOrigin {
  /** With the characteristic, e.g. Einwanderungsgeschichte. */
  readonly yes: Counts;
  readonly no: Counts;
}

export interface SexByOrigin {
  readonly w: ByOrigin;
  readonly m: ByOrigin;
}

export interface OriginComparisons {
  /** Women − men within each group. */
  readonly sexWithin: { readonly yes: GapStatement; readonly no: GapStatement };
  /** With − without, within women and within men. */
  readonly originWithin: { readonly w: GapStatement; readonly m: GapStatement };
}

/** How the groups are called after "Frauen" and "Männer". */
export const ORIGIN_WORDS = { yes: 'mit Einwanderungsgeschichte', no: 'ohne Einwanderungsgeschichte' } as const;

/**
 * The four comparisons of a table sex × origin. Not the smallest of four cells: what matters is women with against women
 * without, and women against men inside the group.
 */
export function compareByOrigin(
  { w, m }: SexByOrigin,
  threshold: number,
  words: Readonly<Record<'yes' | 'no', string>> = ORIGIN_WORDS,
): OriginComparisons {
  const named = ({ plain, dative }: GroupName, origin: 'yes' | 'no'): GroupName => ({
    plain: `${plain} ${words[origin]}`,
    dative: `${dative} ${words[origin]}`,
  });
  const sexes = (origin: 'yes' | 'no'): GapStatement =>
    gapStatement({ w: w[origin], m: m[origin] }, threshold, {
      names: { w: named(WOMEN, origin), m: named(MEN, origin) },
    });
  const origins = ({ yes, no }: ByOrigin, sex: GroupName): GapStatement =>
    gapStatement({ w: yes, m: no }, threshold, { names: { w: named(sex, 'yes'), m: named(sex, 'no') } });
  return {
    sexWithin: { yes: sexes('yes'), no: sexes('no') },
    originWithin: { w: origins(w, WOMEN), m: origins(m, MEN) },
  };
}
