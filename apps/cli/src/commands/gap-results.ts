import {
  clopperPearsonInterval,
  gapMeasures,
  gapStatement,
  type Interval,
  kitagawa,
  newcombeDifference,
  rateStatement,
  roundHalfAwayFromZero,
  SHARE_DENOMINATOR_TEXT,
  wilsonInterval,
} from '@teilziel/statistics';
import type { BySexCase, GapCase } from './gap-case';

type Json = Readonly<Record<string, unknown>>;

const six = (figure: number | null): number | null => (figure === null ? null : roundHalfAwayFromZero(figure, 6));
const bounds = (interval: Interval | null): readonly (number | null)[] | null =>
  interval === null ? null : interval.map(six);

/** What is said of one case, with the names of the reference file. */
export function gapResultsOf(one: GapCase): Json {
  switch (one.kind) {
    case 'by-sex':
      return bySexResults(one.given);
    case 'contrast': {
      const { x1, n1, x2, n2 } = one.given;
      return differenceJson({ x: x1, n: n1 }, { x: x2, n: n2 });
    }
    case 'proportion': {
      const { x, n } = one.given;
      const clopperPearson95 = bounds(clopperPearsonInterval(x, n));
      return { p: six(x / n), wilson95: bounds(wilsonInterval(x, n)), clopperPearson95 };
    }
    case 'reliability': {
      const { num, den, k } = one.given;
      return { ...rateStatement({ x: num, n: den }, k) };
    }
    case 'decomposition': {
      const { contributions, compositionContributions, ...effects } = kitagawa(one.given.period0, one.given.period1);
      return {
        ...rounded({ ...effects }),
        contributions: rounded(contributions),
        compositionContributions: rounded(compositionContributions),
      };
    }
  }
}

function rounded(figures: Readonly<Record<string, number | null>>): Json {
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, six(figure)]));
}

function differenceJson(...groups: Parameters<typeof newcombeDifference>): Json {
  const { diff, interval95, significant } = newcombeDifference(...groups);
  const interval95Points = bounds([100 * interval95[0], 100 * interval95[1]]);
  return { diff: six(diff), interval95: bounds(interval95), interval95Points, significant };
}

function bySexResults({ w, m, k }: BySexCase): Json {
  for (const [group, { x, n }] of Object.entries({ w, m })) {
    if (x > n) throw new RangeError(`Bei „${group}“ ist der Zähler ${x} größer als der Nenner ${n}.`);
  }
  const { rule, wording, sentence, reliable } = gapStatement({ w, m }, k);
  const nobody = { diff: null, interval95: null, interval95Points: null, significant: null };
  return {
    ...rounded({ ...gapMeasures({ w, m }) }),
    ...(w.n === 0 || m.n === 0 ? nobody : differenceJson(w, m)),
    wilson95: { w: bounds(wilsonInterval(w.x, w.n)), m: bounds(wilsonInterval(m.x, m.n)) },
    rule,
    reliable,
    wording,
    sentence,
    shareDenominator: SHARE_DENOMINATOR_TEXT.binary,
  };
}
