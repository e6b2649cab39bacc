import type { Counts } from './newcombe';
import { gapStatement, type GapStatement } from './gap-statement';

/** Women and men, each with (`yes`) and without (`no`) the characteristic, e.g. Einwanderungsgeschichte. */
export interface SexByOrigin {
  readonly w: { readonly yes: Counts; readonly no: Counts };
  readonly m: { readonly yes: Counts; readonly no: Counts };
}

export interface OriginComparisons {
  /** Women − men within each group. */
  readonly sexWithin: { readonly yes: GapStatement; readonly no: GapStatement };
  /** With − without, within women and within men (counts of "with" stand in the place of `w`). */
  readonly originWithin: { readonly w: Statement; readonly m: Statement };
}

/** A comparison that is not one of the sexes: figures and rule, without the sentence about women and men. */
export type Statement = Omit<GapStatement, 'sentence'>;

function plain({ rule, intervalPoints, gapPoints, wording, reliable }: GapStatement): Statement {
  return { rule, intervalPoints, gapPoints, wording, reliable };
}

/**
 * The four comparisons of a table sex × origin. Not the smallest of four cells: what matters is women with against women
 * without, and women against men inside the group.
 */
export function compareByOrigin({ w, m }: SexByOrigin, threshold: number): OriginComparisons {
  return {
    sexWithin: {
      yes: gapStatement({ w: w.yes, m: m.yes }, threshold),
      no: gapStatement({ w: w.no, m: m.no }, threshold),
    },
    originWithin: {
      w: plain(gapStatement({ w: w.yes, m: w.no }, threshold)),
      m: plain(gapStatement({ w: m.yes, m: m.no }, threshold)),
    },
  };
}
