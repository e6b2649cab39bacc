import {
  exactDifference,
  formatCoordinate,
  formatWithUnit,
  parseCoordinate,
  statusHasValue,
} from '@teilziel/statistics';
import { partsOf, type SexGroup } from '../sheet/partition';
import type { CellPart, SheetCell } from '../sheet/sheet.types';
import { type CheckContext, countOf, countParts, type Found } from './check-context';
import { SENTENCES, typed, whereText } from './check-sentences';

/** Parts that may be added up: counts always, values only where the indicator says so (an amount, never a median). */
function additiveParts({ indicator, param }: CheckContext): readonly CellPart[] {
  if (indicator.shape !== 'VALUE') return countParts(indicator);
  return param('parts-and-total', 'additive') === 1 ? ['value'] : [];
}

function figureOf({ figures, indicator }: CheckContext, cell: SheetCell | undefined, part: CellPart): number | null {
  const figure = cell === undefined ? undefined : figures.get(cell.cell);
  return part === 'value' ? (figure?.value ?? null) : countOf(figure, part, indicator);
}

/** Of balances (Zuzüge minus Fortzüge) a part may be more than the whole. */
function mayBeNegative({ param }: CheckContext): boolean {
  return param('not-a-count', 'negative') === 1;
}

const sumOf = (figures: readonly number[]): number => figures.reduce((sum, figure) => exactDifference(sum, -figure), 0);

/** Each rounded figure may be off by half a step: the parts and the total. Counts that are not rounded: exact. */
function tolerance({ indicator, param }: CheckContext, figures: number): number {
  const step = param('parts-and-total', 'roundedTo');
  const ownStep = indicator.shape === 'VALUE' ? 10 ** -indicator.decimals : 0;
  return ((figures + 1) * Math.max(step, ownStep)) / 2 + Number.EPSILON;
}

/**
 * An entered total against its parts. With divers or not stated in the split the parts are everybody and must meet
 * it; with women and men alone they must not exceed it, since the rest is part of the total too.
 */
export function partsAndTotal(context: CheckContext, group: SexGroup): Found[] {
  const total = group.cells.get('_T');
  if (total === undefined || context.computed.has(total.cell)) return [];
  return additiveParts(context).flatMap((part) => {
    const whole = figureOf(context, total, part);
    const parts = partsOf(group).map((cell) => figureOf(context, cell, part));
    const known = parts.filter((figure) => figure !== null);
    if (whole === null || known.length === 0) return [];
    const over = exactDifference(sumOf(known), whole);
    const allowed = tolerance(context, known.length);
    const where = whereText(context.indicator, total, part);
    const figures = [typed(whole), typed(sumOf(known))] as const;
    if (group.complete && known.length === parts.length) {
      return Math.abs(over) > allowed ? [found(total, SENTENCES.partsDiffer(where, ...figures))] : [];
    }
    return over > allowed && !mayBeNegative(context) ? [found(total, SENTENCES.partsExceed(where, ...figures))] : [];
  });
}

const found = (cell: SheetCell, text: string): Found => ({ kind: 'parts-and-total', cell, text });

/** A part of any other breakdown is within the cell it is a part of, whatever the breakdown adds up to. */
export function partWithinWhole(context: CheckContext, cell: SheetCell): Found[] {
  if (mayBeNegative(context)) return [];
  const codes = parseCoordinate(cell.coordinate);
  const wholes = Object.keys(codes)
    .filter((dimension) => dimension !== 'sex')
    .map((dimension) => formatCoordinate({ ...codes, [dimension]: '_T' }))
    .flatMap((coordinate) => context.indicator.cells.find((other) => other.coordinate === coordinate) ?? []);
  return wholes.flatMap((whole) =>
    additiveParts(context).flatMap((part) => {
      const [inner, outer] = [figureOf(context, cell, part), figureOf(context, whole, part)];
      if (inner === null || outer === null || exactDifference(inner, outer) <= tolerance(context, 1)) return [];
      const where = whereText(context.indicator, cell, part);
      return [found(cell, SENTENCES.partExceeds(where, typed(inner), whole.label, typed(outer)))];
    }),
  );
}

/** A total without women and men, or a part without a figure that leaves no total. */
export function missingSplit(context: CheckContext, group: SexGroup): Found[] {
  const { indicator, figures, computed } = context;
  const [women, men, total] = [group.cells.get('F'), group.cells.get('M'), group.cells.get('_T')];
  if (women === undefined || men === undefined) return [];
  const hasFigure = ({ cell }: SheetCell): boolean => {
    const figure = figures.get(cell);
    return figure !== undefined && statusHasValue(figure.status) && (figure.numerator ?? figure.value) !== null;
  };
  const cannotOccur = ({ cell }: SheetCell): boolean => figures.get(cell)?.status === 'M';
  if (total !== undefined && !computed.has(total.cell)) {
    const lacking = [women, men].some((cell) => !hasFigure(cell) && !cannotOccur(cell));
    const where = whereText(indicator, total, 'value').replace(/, Anteil$/, '');
    return lacking && hasFigure(total)
      ? [{ kind: 'missing-split', cell: total, text: SENTENCES.splitMissing(where) }]
      : [];
  }
  const parts = partsOf(group);
  return parts
    .filter((cell) => figures.has(cell.cell) && !hasFigure(cell) && !cannotOccur(cell) && parts.some(hasFigure))
    .filter(({ cell }) => !statusHasValue(figures.get(cell)?.status ?? 'A'))
    .map((cell) => ({ kind: 'missing-split', cell, text: SENTENCES.noTotal(cell.label) }));
}

/** More persons without a stated sex than the method allows; the base decides, the counted ones where there is none. */
export function shareNotStated(context: CheckContext, group: SexGroup): Found[] {
  const [part] = countParts(context.indicator);
  const total = group.cells.get('_T');
  if (part === undefined || total === undefined || !group.cells.has('F') || !group.cells.has('M')) return [];
  const all = figureOf(context, total, part);
  const notStated = group.cells.get('N');
  const rest = notStated === undefined ? restOf(context, group, part, all) : figureOf(context, notStated, part);
  if (!isOverLimit(context, rest, all)) return notStated === undefined ? restOverBase(context, group, total) : [];
  const sentence = notStated === undefined ? SENTENCES.restNotStated : SENTENCES.notStated;
  return [restFound(context, notStated ?? total, (notStated ?? total).label, { rest, all }, sentence)];
}

/**
 * Persons of the numerator are persons of the base: more of them beyond women and men is a slip in one of the figures.
 * Where the base is not there yet, the counted ones say so alone.
 */
function restOverBase(context: CheckContext, group: SexGroup, total: SheetCell): Found[] {
  if (context.indicator.shape !== 'RATE' || context.indicator.factor !== 100) return [];
  const [base, all] = [figureOf(context, total, 'denominator'), figureOf(context, total, 'numerator')];
  const ofBase = restOf(context, group, 'denominator', base);
  const rest = restOf(context, group, 'numerator', all);
  if (rest === null || rest <= (ofBase ?? 0) || !isOverLimit(context, rest, all)) return [];
  const where = whereText(context.indicator, total, 'numerator');
  const sentence = ofBase === null ? SENTENCES.restNotStated : SENTENCES.restOverBase;
  return [restFound(context, total, where, { rest, all }, sentence)];
}

interface Rest {
  readonly rest: number | null;
  readonly all: number | null;
}

function isOverLimit({ param }: CheckContext, rest: number | null, all: number | null): boolean {
  return all !== null && rest !== null && all > 0 && rest * 100 > all * param('share-not-stated', 'percent');
}

function restFound(
  { param }: CheckContext,
  cell: SheetCell,
  where: string,
  { rest, all }: Rest,
  sentence: (label: string, rest: string, total: string, share: string, limit: string) => string,
): Found {
  const share = formatWithUnit(((rest ?? 0) * 100) / (all ?? 1), 1, '%');
  const limit = `${typed(param('share-not-stated', 'percent'))}\u00A0%`;
  return { kind: 'share-not-stated', cell, text: sentence(where, typed(rest ?? 0), typed(all ?? 0), share, limit) };
}

function restOf(context: CheckContext, group: SexGroup, part: CellPart, all: number | null): number | null {
  const parts = partsOf(group).map((cell) => figureOf(context, cell, part));
  const known = parts.filter((figure) => figure !== null);
  return all === null || known.length < parts.length ? null : exactDifference(all, sumOf(known));
}
