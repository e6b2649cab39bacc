import type { DimensionWord, HistoryFrame, HistoryIndicator } from './history.types';

const SEXES = [
  ['F', 'Frauen'],
  ['M', 'Männer'],
  ['N', 'ohne Angabe'],
] as const;

const cells = ['', ...SEXES.map(([code]) => `sex=${code}`)].map((coordinate, cell) => ({
  ...{ cell, coordinate },
  label: SEXES[cell - 1]?.[1] ?? 'Insgesamt',
}));

const common = { unit: 'Personen', decimals: 0, factor: 100, firstPeriod: null, cells };

export const INDICATORS: readonly HistoryIndicator[] = [
  { ...common, indicatorId: 1, code: 'K-1', name: 'Plätze', shape: 'COUNT', frequency: 'Q' },
  { ...common, indicatorId: 2, code: 'R-1', name: 'Bestanden', shape: 'RATE', frequency: 'A', unit: '%' },
  { ...common, indicatorId: 3, code: 'W-1', name: '=Alter', shape: 'VALUE', frequency: 'SY', unit: 'Jahre' },
];

export const WORDS: readonly DimensionWord[] = SEXES.map(([code, label]) => ({
  ...{ dimension: 'sex', dimensionLabel: 'Geschlecht', code, label },
}));

export const FRAME: HistoryFrame = { indicators: INDICATORS, words: WORDS, today: '2026-10-12' };
