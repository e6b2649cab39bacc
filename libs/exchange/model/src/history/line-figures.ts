import { readCell } from '@teilziel/observations/model';
import { type Observation, type ObsStatus, statusHasValue } from '@teilziel/statistics';
import type { HistoryIndicator, PointMeaning } from './history.types';
import { REFUSED } from './line-sentences';
import { readSign, withSign } from './read-sign';

export type FigureColumn = 'numerator' | 'denominator' | 'value' | 'sign';
export type Refuse = (column: FigureColumn, reason: string, asksForPoint?: boolean) => void;

interface Given {
  readonly value: number | null;
  readonly status: ObsStatus;
}

const NOTHING: Given = { value: null, status: 'A' };
const LARGEST = 1e15;
const PLAIN_COUNT = /^\d{1,12}$/;

/** The figures of a line, null where nothing is said; faults go to `refuse`, and then the answer counts for nothing. */
export function lineFigures(
  indicator: HistoryIndicator,
  texts: Readonly<Record<FigureColumn, string>>,
  point: PointMeaning,
  refuse: Refuse,
): Observation | null {
  const { shape } = indicator;
  if (shape === 'VALUE' && (texts.numerator.trim() !== '' || texts.denominator.trim() !== ''))
    refuse(texts.numerator.trim() === '' ? 'denominator' : 'numerator', REFUSED.valueAsked(indicator));
  if (shape !== 'VALUE' && texts.value.trim() !== '') refuse('value', REFUSED.countAsked(indicator));
  if (shape === 'COUNT' && texts.denominator.trim() !== '') refuse('denominator', REFUSED.noBase(indicator));
  const part = shape === 'VALUE' ? 'value' : 'numerator';
  const main = figureOf(indicator, part, texts[part], point, refuse);
  const base = shape === 'RATE' ? figureOf(indicator, 'denominator', texts.denominator, point, refuse) : NOTHING;
  if (base.status !== 'A' && main.status !== 'A' && base.status !== main.status)
    refuse('denominator', REFUSED.otherSigns);
  const sign = readSign(texts.sign);
  if (sign.kind === 'unknown') refuse('sign', REFUSED.unknownSign);
  const figures = { numerator: null, value: null, [part]: main.value, denominator: base.value };
  const status = main.status === 'A' ? base.status : main.status;
  const figure = withSign(figures, status, sign, part);
  if (figure === null) {
    refuse('sign', REFUSED.signAgainstFigure);
    return null;
  }
  checkPair(indicator, figure, refuse);
  return isSaid(figure) ? figure : null;
}

const isSaid = ({ numerator, denominator, value, status }: Observation): boolean =>
  numerator !== null || denominator !== null || value !== null || status !== 'A';

function figureOf(
  indicator: HistoryIndicator,
  part: 'numerator' | 'denominator' | 'value',
  text: string,
  point: PointMeaning,
  refuse: Refuse,
): Given {
  if (text === '') return NOTHING;
  // By far the most figures; nothing about them is in doubt.
  if (PLAIN_COUNT.test(text)) return { value: Number(text), status: 'A' };
  const read = readCell(text, { part, unit: indicator.unit });
  switch (read.kind) {
    case 'empty':
      return NOTHING;
    case 'sign':
      return { value: null, status: read.status };
    case 'invalid':
      refuse(part, read.sentence);
      return NOTHING;
    case 'ambiguous':
      if (point === null) {
        refuse(part, read.sentence, true);
        return NOTHING;
      }
      return checked(indicator, part, point === 'thousands' ? read.german : read.english, 'A', refuse);
    case 'figure':
      return checked(indicator, part, read.value, read.status, refuse);
  }
}

function checked(
  { shape, decimals }: HistoryIndicator,
  part: 'numerator' | 'denominator' | 'value',
  value: number,
  status: ObsStatus,
  refuse: Refuse,
): Given {
  if (!Number.isFinite(value) || Math.abs(value) >= LARGEST) refuse(part, REFUSED.tooLarge);
  else if (part !== 'value') {
    // An amount of money is counted in cents too.
    const isAmount = shape === 'COUNT' && decimals > 0;
    if (value < 0) refuse(part, REFUSED.negative);
    else if (!Number.isInteger(value) && !isAmount) refuse(part, REFUSED.fraction);
  }
  return { value, status };
}

const PER_CENT = 100;

function checkPair(
  { shape, factor }: HistoryIndicator,
  { numerator, denominator, status }: Observation,
  refuse: Refuse,
): void {
  if (shape !== 'RATE') return;
  const isHalf = (numerator === null) !== (denominator === null);
  // "/" is a quality that stands without its figure.
  if (isHalf && statusHasValue(status) && status !== 'U')
    refuse(numerator === null ? 'numerator' : 'denominator', REFUSED.halfPair);
  if (numerator === null || denominator === null || numerator <= denominator) return;
  if (denominator === 0) refuse('denominator', REFUSED.zeroBase);
  else if (factor === PER_CENT) refuse('numerator', REFUSED.overBase(numerator, denominator));
}
