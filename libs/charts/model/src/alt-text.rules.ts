import type { ChartModel, ChartPoint, ChartSeries } from './chart-model';
import { figureWithSign } from './series-runs.rules';

/** Bounds of the rule for alternative texts: enough to stand alone, short enough to be listened to. */
const FEWEST_WORDS = 40;
const MOST_WORDS = 90;
const REASON_WORDS = 8;

type Unworded = Omit<ChartModel, 'altText'>;

const words = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');
const count = (parts: readonly string[]): number => words(parts.join(' ')).length;

const shortened = (text: string, most: number): string => {
  const list = words(text);
  return list.length <= most ? text : `${list.slice(0, most).join(' ')} …`;
};

const sentence = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);

const pointsOf = (series: ChartSeries): readonly ChartPoint[] => series.runs.flat();

const said = (point: ChartPoint, unit: string): string =>
  `${figureWithSign(point.valueLabel, point.sign, unit)} (${point.periodLabel})`;

const firstAndLast = (series: ChartSeries, unit: string): string => {
  const points = pointsOf(series);
  const [first] = points;
  const last = points[points.length - 1];
  const name = shortened(series.label, 3);
  if (first === undefined || last === undefined) return `${name}: keine Werte.`;
  if (first === last) return `${name}: ein Wert, ${said(first, unit)}.`;
  return `${name}: zuerst ${said(first, unit)}, zuletzt ${said(last, unit)}.`;
};

const opening = (model: Unworded, most: number): string => {
  const points = model.series.flatMap(pointsOf).sort((a, b) => a.x - b.x);
  const [first] = points;
  const last = points[points.length - 1];
  const axis = shortened(model.axisTitle, most);
  if (first === undefined || last === undefined) return sentence(`Liniendiagramm ohne Werte, ${axis}`);
  const span = first.x === last.x ? first.periodLabel : `${first.periodLabel} bis ${last.periodLabel}`;
  return sentence(`Liniendiagramm, ${span}, ${axis}`);
};

const list = (labels: readonly string[], one: string, many: string): string[] => {
  if (labels.length === 0) return [];
  if (labels.length > 2) return [`${labels.length} ${many}.`];
  return [sentence(`${one} ${labels.map((label) => shortened(label, REASON_WORDS)).join('; ')}`)];
};

const targetSentence = (model: Unworded, unit: string): string[] => {
  const { target } = model;
  if (target === null) return [];
  const start = model.series
    .flatMap(pointsOf)
    .find((point) => point.x === target.pathFrom?.x && point.y === target.pathFrom.y);
  const path =
    target.pathFrom === null ? '' : start === undefined ? ', mit Zielpfad' : `, Zielpfad ab ${said(start, unit)}`;
  return [`${shortened(target.label, 5)} bis ${target.periodLabel}${path}.`];
};

/** Facts that fill a short text, most useful first; none of them interprets. */
const fillers = (model: Unworded, unit: string): string[] => {
  const points = model.series.flatMap(pointsOf);
  const [some] = points;
  const firstTick = model.y.ticks[0];
  const lastTick = model.y.ticks[model.y.ticks.length - 1];
  const facts: string[] = [];
  if (some !== undefined && points.length > 1) {
    const high = points.reduce((best, point) => (point.y > best.y ? point : best), some);
    const low = points.reduce((best, point) => (point.y < best.y ? point : best), some);
    facts.push(`Höchster Wert ${said(high, unit)}, niedrigster Wert ${said(low, unit)}.`);
  }
  if (model.target === null) facts.push('Für diese Reihe ist kein Ziel eingetragen.');
  if (firstTick !== undefined && lastTick !== undefined) {
    facts.push(`Die senkrechte Achse reicht von ${firstTick.label} bis ${lastTick.label}.`);
  }
  facts.push(points.length === 1 ? 'Eingetragen ist ein Wert.' : `Eingetragen sind ${points.length} Werte.`);
  facts.push(model.breaks.length === 0 ? 'Die Reihe hat keinen Bruch.' : 'Über den Bruch hinweg gibt es keine Linie.');
  facts.push('Wo kein Wert vorliegt, ist auch keine Linie gezeichnet, und es wird nichts dazwischen geschätzt.');
  facts.push('Die waagerechte Achse zeigt die Zeit, die senkrechte Achse die Werte.');
  return facts;
};

/** Kind, span, unit; first and last value a series; breaks, gaps, target; 40 to 90 words, no colours, no judgement. */
export function altTextOf(model: Unworded, unit: string): string {
  const end = 'Werte in der Tabelle.';
  const series = model.series.map((one) => firstAndLast(one, unit));
  const breaks = list(
    model.breaks.map((one) => one.label),
    'Bruch',
    'Brüche der Reihe',
  );
  const gaps = list(
    model.gaps.map((one) => one.label),
    'Ohne Wert:',
    'Lücken in den Reihen',
  );
  const target = targetSentence(model, unit);
  const all = [opening(model, 14), ...series, ...breaks, ...gaps, ...target];
  const terse = [
    opening(model, 5),
    ...series,
    ...(breaks.length === 0 ? [] : [`Brüche: ${model.breaks.length}.`]),
    ...(gaps.length === 0 ? [] : [`Lücken: ${model.gaps.length}.`]),
    ...target,
  ];
  const text = count([...all, end]) <= MOST_WORDS ? all : terse;
  const facts = fillers(model, unit);
  while (count([...text, end]) < FEWEST_WORDS && facts.length > 0) text.push(facts.shift() ?? '');
  return [...text, end].join(' ');
}
