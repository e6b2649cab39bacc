import { formatNumber } from '../number-format';
import { tooFewCases } from '../progress/reliability-gate';
import { type BySex, gapMeasures } from './gap-measures';
import { newcombeDifference } from './newcombe';
import type { Interval } from './wilson';

/** What may be said of a gap; the first rule that fits. */
export type GapRule = 'withheld' | 'no-cases' | 'too-few-cases' | 'no-reliable-difference' | 'difference';

export interface GapStatement {
  readonly rule: GapRule;
  /** Newcombe, in percentage points; null where it may not be shown. */
  readonly intervalPoints: Interval | null;
  readonly gapPoints: number | null;
  /** Short form for a table cell or beside a chart. */
  readonly wording: string;
  /** Full sentence for reports and screen readers. */
  readonly sentence: string;
  /** Whether the gap may be ranked, lit or listed as conspicuous. */
  readonly reliable: boolean;
}

/** A group in the plural: "Männer", and after "bei" or "zwischen": "Männern". */
export interface GroupName {
  readonly plain: string;
  readonly dative: string;
}

export const WOMEN: GroupName = { plain: 'Frauen', dative: 'Frauen' };
export const MEN: GroupName = { plain: 'Männer', dative: 'Männern' };

export interface StatementOptions {
  /** Protection hides a cell of the comparison. */
  readonly hidden?: boolean;
  /** Who stands in the places of `w` and `m`, where it is not women and men. */
  readonly names?: { readonly w: GroupName; readonly m: GroupName };
}

const ONE = 1;
const points = (value: number): string => formatNumber(value, ONE);
const signed = (value: number): string => (formatNumber(value, ONE).startsWith('\u2212') ? '' : '+') + points(value);

const NOTHING = { intervalPoints: null, gapPoints: null, reliable: false };

/**
 * METHOD: withheld below the threshold k (or where protection hides a cell), too few cases below 30 persons or where the
 * Wilson interval of a rate spans 30 points (NCHS 2017), no reliable difference where Newcombe's interval holds 0.
 */
export function gapStatement(counts: BySex, threshold: number, options: StatementOptions = {}): GapStatement {
  const { w, m } = counts;
  const { hidden = false, names = { w: WOMEN, m: MEN } } = options;
  if (w.n === 0 || m.n === 0) {
    const group = w.n === 0 ? names.w.plain : names.m.plain;
    return {
      ...NOTHING,
      rule: 'no-cases',
      wording: 'keine Fälle',
      sentence: `Es gab keine ${group}, für die eine Quote gebildet werden kann; ein Unterschied lässt sich nicht angeben.`,
    };
  }
  if (hidden || w.n < threshold || m.n < threshold) {
    return {
      ...NOTHING,
      rule: 'withheld',
      wording: '.',
      sentence: 'Die Werte sind geheim, weil sie Rückschlüsse auf einzelne Personen zuließen.',
    };
  }
  const { interval95, significant } = newcombeDifference(w, m);
  const intervalPoints: Interval = [100 * interval95[0], 100 * interval95[1]];
  const gapPoints = gapMeasures(counts).gapPoints;
  const found = { intervalPoints, gapPoints };
  if (hasTooFew(counts)) {
    return {
      ...found,
      rule: 'too-few-cases',
      reliable: false,
      wording: 'zu kleine Fallzahl',
      sentence: `Die Fallzahl ist zu klein, um ${names.w.plain} und ${names.m.plain} zu vergleichen.`,
    };
  }
  const range = `${signed(intervalPoints[0])} bis ${signed(intervalPoints[1])}`;
  if (!significant || gapPoints === null) {
    return {
      ...found,
      rule: 'no-reliable-difference',
      reliable: false,
      wording: 'kein gesicherter Unterschied',
      sentence:
        `Zwischen ${names.w.dative} und ${names.m.dative} besteht kein gesicherter Unterschied: ` +
        'Bei dieser Fallzahl kann er auch Zufall sein ' +
        `(${range} Prozentpunkte). Das heißt nicht, dass es keinen gibt.`,
    };
  }
  return {
    ...found,
    rule: 'difference',
    reliable: true,
    wording: `${signed(gapPoints)} Prozentpunkte (${range})`,
    sentence:
      `Bei ${names.w.dative} ist die Quote um ${points(Math.abs(gapPoints))} Prozentpunkte ${gapPoints > 0 ? 'höher' : 'niedriger'} ` +
      `als bei ${names.m.dative} (mögliche Spanne bei dieser Fallzahl: ${range}).`,
  };
}

function hasTooFew({ w, m }: BySex): boolean {
  return [w, m].some(({ x, n }) => tooFewCases({ numerator: x, denominator: n }));
}

/** Stands once below every table with intervals. */
export const INTERVAL_NOTE =
  'Die Spanne zeigt, wie weit der Unterschied bei so wenigen Fällen allein durch Zufall schwanken kann. ' +
  'Es ist kein Stichprobenfehler: Gezählt wurden alle Fälle.';
