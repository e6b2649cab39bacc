import type { Observation } from '@teilziel/statistics';
import { computeRate } from '../sheet/compute-totals';
import type { CellPart, SheetCell, SheetIndicator } from '../sheet/sheet.types';
import { type CheckContext, countOf, countParts, type Found } from './check-context';
import { figureText, isPercent, rangeText, SENTENCES, whereText } from './check-sentences';
import { median, modifiedScore, type OutlierRule, usualBounds } from './outlier';

const LONGEST_HISTORY = 12;
const SLIPS = [1000, 100] as const;

/** The figure of a part now and before; of a RATE `value` is the computed rate. */
function figureOf(figure: Observation | undefined, part: CellPart, indicator: SheetIndicator): number | null {
  if (part !== 'value') return countOf(figure, part, indicator);
  return indicator.shape === 'RATE' ? computeRate(figure, indicator.factor) : (figure?.value ?? null);
}

function before(history: readonly Observation[], part: CellPart, indicator: SheetIndicator): number[] {
  const figures = history.map((figure) => figureOf(figure, part, indicator)).filter((figure) => figure !== null);
  return figures.slice(-LONGEST_HISTORY);
}

function outlierRule({ decimals }: SheetIndicator, part: CellPart, threshold: number, floor: number): OutlierRule {
  const count = part !== 'value';
  return { threshold, floor, count, step: count ? 1 : 10 ** -decimals };
}

/** Entered figures first; the rate only where both of its parts are as usual. */
function partsOfCell(indicator: SheetIndicator): readonly CellPart[] {
  return indicator.shape === 'VALUE' ? ['value'] : countParts(indicator);
}

/** × 1000, × 100, per cent for a share; else a jump against the values before. One finding is enough. */
export function slipOrJump(context: CheckContext, cell: SheetCell): Found[] {
  const entered = partsOfCell(context.indicator);
  const parts: readonly CellPart[] = context.indicator.shape === 'RATE' ? [...entered, 'value'] : entered;
  const all = parts.flatMap((part) => remarkable(context, cell, part) ?? []);
  return all.slice(0, 1);
}

function remarkable(context: CheckContext, cell: SheetCell, part: CellPart): Found | null {
  const slipped = context.active('unit-slip') ? slip(context, cell, part) : null;
  return slipped ?? (context.active('jump') ? jump(context, cell, part) : null);
}

function slip({ indicator, figures, history, param }: CheckContext, cell: SheetCell, part: CellPart): Found | null {
  const figure = figureOf(figures.get(cell.cell), part, indicator);
  const past = before(history.get(cell.cell) ?? [], part, indicator);
  const usual = median(past);
  const computedRate = part === 'value' && indicator.shape === 'RATE';
  if (figure === null || figure <= 0 || usual <= 0 || past.length < param('unit-slip', 'points') || computedRate) {
    return null;
  }
  const window = param('unit-slip', 'window');
  const near = (ratio: number): number | undefined =>
    SLIPS.find((times) => ratio >= times / window && ratio <= times * window);
  const [more, less] = [near(figure / usual), near(usual / figure)];
  const where = whereText(indicator, cell, part);
  const shown = figureText(indicator, part, figure);
  const range = rangeText(indicator, part, Math.min(...past), Math.max(...past));
  if (less === 100 && part === 'value' && isPercent(indicator.unit) && figure <= 1) {
    const percent = figureText(indicator, part, Number((figure * 100).toPrecision(12)));
    return { kind: 'unit-slip', cell, text: SENTENCES.looksLikeShare(where, shown.replace(/\s%$/u, ''), percent) };
  }
  if (more !== undefined) return { kind: 'unit-slip', cell, text: SENTENCES.timesTooMuch(where, shown, more, range) };
  if (less !== undefined) return { kind: 'unit-slip', cell, text: SENTENCES.timesTooLittle(where, shown, less, range) };
  return null;
}

function jump({ indicator, figures, history, param }: CheckContext, cell: SheetCell, part: CellPart): Found | null {
  const figure = figureOf(figures.get(cell.cell), part, indicator);
  const past = before(history.get(cell.cell) ?? [], part, indicator);
  if (figure === null || past.length < param('jump', 'points')) return null;
  const rule = outlierRule(indicator, part, param('jump', 'threshold'), param('jump', 'floor'));
  const score = modifiedScore(figure, past, rule);
  if (Math.abs(score) <= rule.threshold) return null;
  const { lowest, highest } = usualBounds(past, rule);
  const range = rangeText(indicator, part, lowest, highest);
  const where = whereText(indicator, cell, part);
  const shown = figureText(indicator, part, figure);
  return { kind: 'jump', cell, text: SENTENCES.jump(where, shown, score > 0, range, lowest === highest) };
}

/** The same figure again: often a value that was carried forward. Small counts repeat by themselves. */
export function sameAsLast({ indicator, figures, history, param }: CheckContext, cell: SheetCell): Found[] {
  const now = figures.get(cell.cell);
  const last = history.get(cell.cell)?.at(-1);
  const parts = partsOfCell(indicator);
  const pairs = parts.map((part) => [figureOf(now, part, indicator), figureOf(last, part, indicator)] as const);
  if (pairs.some(([figure, earlier]) => figure === null || figure !== earlier)) return [];
  const from = param('same-as-last', 'from');
  if (!pairs.some(([figure]) => Math.abs(figure ?? 0) >= from)) return [];
  const shown = pairs.map(([figure], index) => figureText(indicator, parts[index] ?? 'value', figure ?? 0));
  const text = SENTENCES.sameAsLast(cell.label, shown.reverse().join(' von '));
  return [{ kind: 'same-as-last', cell, text }];
}

/** "18 bis 27": what the cell was before, for the panel beside the sheet; null below four values. */
export function usualText(indicator: SheetIndicator, history: readonly Observation[]): string | null {
  const part = indicator.shape === 'COUNT' ? 'numerator' : 'value';
  const past = before(history, part, indicator);
  if (past.length < 4) return null;
  const { lowest, highest } = usualBounds(past, outlierRule(indicator, part, 3.5, 0.05));
  return rangeText(indicator, part, lowest, highest);
}
