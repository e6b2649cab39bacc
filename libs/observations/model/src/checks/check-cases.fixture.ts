import type { ObsStatus, Observation } from '@teilziel/statistics';
import type { SheetIndicator } from '../sheet/sheet.types';
import type { CheckInput, Finding } from './check.types';
import { checkEntry } from './check-entry';

const CELLS = [
  { cell: 0, coordinate: '', label: 'Insgesamt' },
  { cell: 1, coordinate: 'sex=F', label: 'Frauen' },
  { cell: 2, coordinate: 'sex=M', label: 'Männer' },
  { cell: 3, coordinate: 'sex=D', label: 'divers' },
  { cell: 4, coordinate: 'sex=N', label: 'ohne Angabe' },
];

/** Numerator and denominator, split completely: the total follows. */
export const EXAM: SheetIndicator = {
  code: 'B1',
  name: 'B1-Prüfung',
  unit: '%',
  decimals: 1,
  factor: 100,
  shape: 'RATE',
  numeratorLabel: 'bestanden',
  denominatorLabel: 'Teilnehmende',
  cells: CELLS,
};

/** A count with the same split. */
export const MOVES: SheetIndicator = {
  ...EXAM,
  code: 'AUSZUG',
  name: 'Auszüge in eine eigene Wohnung',
  unit: 'Personen',
  decimals: 0,
  factor: 1,
  shape: 'COUNT',
  numeratorLabel: null,
  denominatorLabel: null,
};

/** Women and men only: divers and not stated are in the total, which is entered. */
export const CASES: SheetIndicator = { ...MOVES, code: 'FALL', cells: CELLS.slice(0, 3) };

/** A share that is taken over as it was published. */
export const SHARE: SheetIndicator = { ...EXAM, code: 'ANTEIL', shape: 'VALUE', cells: CELLS.slice(0, 3) };

export const AGES: SheetIndicator = {
  ...MOVES,
  code: 'ALTER',
  cells: [
    { cell: 0, coordinate: '', label: 'Insgesamt' },
    { cell: 1, coordinate: 'age=6-10', label: '6 bis 10 Jahre' },
  ],
};

type Given = number | readonly [numerator: number, denominator: number] | ObsStatus;

function observation(given: Given, shape: SheetIndicator['shape']): Observation {
  const none = { numerator: null, denominator: null, value: null };
  if (typeof given === 'string') return { ...none, status: given };
  if (typeof given !== 'number') return { ...none, numerator: given[0], denominator: given[1], status: 'A' };
  return { ...none, [shape === 'VALUE' ? 'value' : 'numerator']: given, status: 'A' };
}

export interface CheckCase {
  readonly indicator: SheetIndicator;
  readonly figures: Readonly<Record<number, Given>>;
  readonly history?: Readonly<Record<number, readonly Given[]>>;
  readonly rules?: CheckInput['rules'];
  readonly submitting?: boolean;
}

export function findingsOf({ indicator, figures, history = {}, rules = [], submitting = false }: CheckCase): Finding[] {
  const one = (given: Given): Observation => observation(given, indicator.shape);
  return checkEntry({
    indicator,
    figures: new Map(Object.entries(figures).map(([cell, given]) => [Number(cell), one(given)])),
    history: new Map(Object.entries(history).map(([cell, given]) => [Number(cell), given.map(one)])),
    rules,
    submitting,
  });
}
