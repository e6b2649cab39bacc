import { rateOf } from '../rounding';
import type { Counts } from './newcombe';

/** Cases and persons of women and of men. */
export interface BySex {
  readonly w: Counts;
  readonly m: Counts;
}

export interface GapMeasures {
  /** Shares (0.75 is 75 %); null where nobody could be counted. */
  readonly rateW: number | null;
  readonly rateM: number | null;
  /** Percentage points, always women − men. */
  readonly gapPoints: number | null;
  /** Gender Parity Index rateW / rateM; parity is 0.97 to 1.03 (UNESCO). Null where no man is a case. */
  readonly gpi: number | null;
  /** Symmetric form of the index, 0 to 2 (UNESCO Institute for Statistics); null where a rate is 0. */
  readonly gpiAdjusted: number | null;
  /** Denominator: cases of women and men (without divers, ohne Angabe). */
  readonly shareWomenAmongCases: number | null;
  /** Denominator: persons of the population the rate refers to, women and men. */
  readonly shareWomenInPopulation: number | null;
  /** Share among cases / share in the population; 1: women are represented as they are in the population. */
  readonly representationRatio: number | null;
}

export const PARITY = { lower: 0.97, upper: 1.03 } as const;

export function gapMeasures({ w, m }: BySex): GapMeasures {
  const rateW = rateOf(w.x, w.n, 1);
  const rateM = rateOf(m.x, m.n, 1);
  const gpi = rateW === null || rateM === null || rateM === 0 ? null : (w.x * m.n) / (m.x * w.n);
  const shareWomenAmongCases = shareOfWomen({ w: w.x, m: m.x });
  const shareWomenInPopulation = shareOfWomen({ w: w.n, m: m.n });
  return {
    rateW,
    rateM,
    // From whole numbers, so that equal rates give exactly 0.
    gapPoints: rateW === null || rateM === null ? null : (100 * (w.x * m.n - m.x * w.n)) / (w.n * m.n),
    gpi,
    gpiAdjusted: gpi === null ? null : adjustedIndex(gpi),
    shareWomenAmongCases,
    shareWomenInPopulation,
    representationRatio:
      shareWomenAmongCases === null || shareWomenInPopulation === null || shareWomenInPopulation === 0
        ? null
        : shareWomenAmongCases / shareWomenInPopulation,
  };
}

function adjustedIndex(gpi: number): number | null {
  if (gpi === 0) return null;
  return gpi <= 1 ? gpi : 2 - 1 / gpi;
}

/** Nearness to parity in either direction, 0 to 1: what progress toward parity is measured on. */
export function parityNearness(gpi: number): number {
  return gpi === 0 ? 0 : Math.min(gpi, 1 / gpi);
}

export interface SexCounts {
  readonly w: number;
  readonly m: number;
  readonly d?: number;
  readonly unknown?: number;
}

/** Share of women among women and men only (`binary`) or among everybody (`all`); say which one beside the figure. */
export function shareOfWomen(counts: SexCounts, denominator: 'binary' | 'all' = 'binary'): number | null {
  const rest = denominator === 'all' ? (counts.d ?? 0) + (counts.unknown ?? 0) : 0;
  return rateOf(counts.w, counts.w + counts.m + rest, 1);
}

export const SHARE_DENOMINATOR_TEXT = {
  binary: 'Anteil der Frauen an Frauen und Männern; divers und ohne Angabe sind nicht enthalten.',
  all: 'Anteil der Frauen an allen Personen; divers und ohne Angabe sind im Nenner enthalten.',
} as const;
