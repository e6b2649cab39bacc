import type { DemoDimension } from './demo.types';

/** Few people state neither female nor male; they are counted together so that nobody can be recognised. */
export const DIMENSIONS: readonly DemoDimension[] = [
  {
    dimension: 'sex',
    label: 'Geschlecht',
    codes: [
      { code: 'F', label: 'Frauen' },
      { code: 'M', label: 'Männer' },
      { code: 'N', label: 'divers oder ohne Angabe' },
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
