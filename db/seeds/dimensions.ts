import type { DemoDimension, DemoIndicator } from './demo.types';

/** Entries as divers are so few that they are counted with those without a statement; the indicators say so. */
const DIMENSIONS: readonly DemoDimension[] = [
  {
    dimension: 'sex',
    label: 'Geschlecht',
    codes: [
      { code: 'F', label: 'Frauen' },
      { code: 'M', label: 'Männer' },
      { code: 'N', label: 'ohne Angabe' },
    ],
  },
  {
    dimension: 'origin',
    label: 'Staatsangehörigkeit',
    codes: [
      { code: 'DE', label: 'deutsche Staatsangehörigkeit' },
      { code: 'AUS', label: 'ausländische Staatsangehörigkeit' },
    ],
  },
  {
    dimension: 'einwanderung',
    label: 'Einwanderungsgeschichte',
    codes: [
      { code: 'OHNE', label: 'ohne Einwanderungsgeschichte' },
      { code: 'MIT', label: 'mit Einwanderungsgeschichte' },
    ],
  },
];

/** The codes that occur in a cell; nobody needs labels for groups that are never shown. */
export function dimensionsOf(indicators: readonly DemoIndicator[]): DemoDimension[] {
  const used = new Set(indicators.flatMap(({ cells }) => cells.flatMap((cell) => cell.split(';'))));
  return DIMENSIONS.map(({ dimension, label, codes }) => ({
    dimension,
    label,
    codes: codes.filter(({ code }) => used.has(`${dimension}=${code}`)),
  })).filter(({ codes }) => codes.length > 0);
}
