import {
  assessCorridor,
  assessDestatis,
  assessEscap,
  assessEurostat,
  assessOpenSdg,
  assessSdsn,
  assessUnChart,
  type DestatisResult,
  effectiveCorridorTarget,
  endPoints,
  type EndPoints,
  EUROSTAT_WINDOWS,
  nearestTarget,
  OPEN_SDG_DEFAULTS,
  type OpenSdgResult,
  roundHalfAwayFromZero,
  worstSymbol,
} from '@teilziel/statistics';
import type { AssessCase, ComponentCase, SeriesCase } from './assess-case';

type Json = Readonly<Record<string, unknown>>;

/** The files give figures to six places; what was not computed is left out. */
function six(figures: Readonly<Record<string, number | null>>): Json {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, figure]) =>
      figure === null ? [] : [[name, Number.isFinite(figure) ? roundHalfAwayFromZero(figure, 6) : null]],
    ),
  );
}

/** What every method says of one case, named and nested as under `expected` in the reference file. */
export function resultsOf(one: Exclude<AssessCase, { kind: 'group' }>): Json {
  switch (one.kind) {
    case 'series':
      return seriesResults(one.given);
    case 'component':
      return componentResults(one.given);
    case 'symbols':
      return { symbol: worstSymbol(one.given.symbols) };
    case 'targets': {
      const { assessedYear, targets } = one.given;
      const nearest = nearestTarget(
        targets.map(([year, value]) => ({ year, value })),
        assessedYear,
      );
      return { target: nearest === null ? null : [nearest.year, nearest.value] };
    }
    case 'corridor': {
      const { value, lower, upper } = one.given;
      if (lower === null && upper === null)
        return { state: 'not_assessable', reason: 'Es fehlen „lower“ und „upper“.' };
      const { state, effectiveTarget, direction } = effectiveCorridorTarget(value, lower, upper);
      return state === 'met' ? { effectiveTarget, state } : { effectiveTarget, direction };
    }
  }
}

function seriesResults(given: SeriesCase): Json {
  const series = Object.entries(given.series).map(([name, value]) => ({ year: Number(name.slice(0, 4)), value }));
  const known = series.filter(({ value }) => value !== null).map(({ year }) => year);
  const assessedYear = given.assessedYear ?? Math.max(...known, -Infinity);
  const comparable = { series, breaks: given.breaks, assessedYear };
  const { direction } = given;
  if (direction === 'neutral' || given.role === 'context' || known.length === 0) {
    const reason =
      known.length === 0
        ? 'Es liegt kein Jahreswert vor.'
        : 'Kontextindikatoren und Indikatoren ohne gewünschte Richtung werden nicht bewertet.';
    return { dns: { symbol: 'NA', points: 0 }, reasons: { dns: reason } };
  }
  if (direction === 'corridor') {
    const { lower, upper, targetYear } = given;
    return dns(assessCorridor({ ...comparable, lower, upper, targetYear }), targetYear !== null);
  }
  const { target, targetYear } = given;
  const symbol = dns(assessDestatis({ ...comparable, direction, target, targetYear }), targetYear !== null);
  // A target to be held every year is known to the Destatis rule alone.
  const others = target !== null && targetYear === null ? {} : otherMethods(given, comparable, direction);
  return { ...symbol, ...others };
}

function dns(result: DestatisResult, dated: boolean): Json {
  const { symbol, points, rule, avg, last, proj, shortfallShare, window, reason } = result;
  if (symbol === 'NA') return { dns: { symbol, points }, reasons: { dns: reason } };
  const moving = rule === 'projection' && symbol !== 'STORM';
  const figures = { avg, last, ...(moving ? { proj, shortfall_share: shortfallShare } : {}) };
  const shown = moving || rule === 'direction' || !dated;
  return { dns: { symbol, ...six(figures), rule, ...(shown ? { window } : {}) } };
}

function otherMethods(
  given: SeriesCase,
  comparable: Parameters<typeof endPoints>[0],
  direction: 'increase' | 'decrease',
): Json {
  const { target, targetYear, limit, baseYear } = given;
  const from = baseYear === null ? {} : { from: baseYear };
  const whole = endPoints(comparable, from);
  if (whole === null) return {};
  const term = given.window === null ? { fewest: EUROSTAT_WINDOWS.short.fewest } : EUROSTAT_WINDOWS[given.window];
  const inWindow = endPoints(comparable, 'years' in term ? { years: term.years } : from) ?? whole;
  const eurostat = assessEurostat({ ends: inWindow, direction, target, targetYear, fewestYears: term.fewest });
  const { category, reason, ...rates } = eurostat;
  return {
    eurostat: { ...six(rates), category, ...(reason === null ? {} : { reason }) },
    openSdg: openSdgOf(given, endPoints(comparable, { from: baseYear ?? OPEN_SDG_DEFAULTS.baseYear }), direction),
    ...(target === null || targetYear === null ? {} : towards({ ends: whole, direction, target, targetYear }, limit)),
  };
}

function openSdgOf(given: SeriesCase, ends: EndPoints | null, direction: 'increase' | 'decrease'): Json {
  if (ends === null) return { progress_value: null, status: 'not_available', score: null, coefficient: 1 };
  const { target, limit, progress_thresholds: thresholds } = given;
  const targetYear = given.targetYear ?? OPEN_SDG_DEFAULTS.targetYear;
  const { base, current } = ends;
  const sign = direction === 'increase' ? 1 : -1;
  const result = assessOpenSdg({ base, current, target, targetYear, limit, sign, thresholds });
  const places = (figure: number | null): number | null => (figure === null ? null : roundHalfAwayFromZero(figure, 6));
  return openSdgJson(result, places, { coefficient: places(result.coefficient) });
}

function openSdgJson(
  { progressValue, status, score }: OpenSdgResult,
  places: (figure: number | null) => number | null,
  more: Json = {},
): Json {
  return { progress_value: places(progressValue), status, score: places(score), ...more };
}

function towards(input: Parameters<typeof assessSdsn>[0], limit: number | null): Json {
  const { category, ...linear } = assessSdsn(input);
  const { score, ...projected } = assessUnChart({ ...input, limit });
  const { csi } = assessEscap(input);
  return {
    unChart: { ...six(projected), score },
    sdsnLinear: { ...six(linear), category },
    escapCSI: { csi: csi === null ? null : roundHalfAwayFromZero(csi, 6) },
  };
}

/** Published components carry full figures, so nothing is rounded here. */
function componentResults(given: ComponentCase): Json {
  const result = assessOpenSdg({
    base: { year: given.base_year, value: given.base_value },
    current: { year: given.current_year, value: given.current_value },
    target: given.target,
    targetYear: given.target_year ?? OPEN_SDG_DEFAULTS.targetYear,
    limit: given.limit,
    sign: given.direction,
    thresholds: given.progress_thresholds,
  });
  return { openSdg: openSdgJson(result, (figure) => figure) };
}
