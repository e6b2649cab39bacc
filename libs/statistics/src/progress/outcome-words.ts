import type { Light } from './progress-method.types';

/**
 * Light of each outcome of the growth and end-point methods: green only where the pace suffices, yellow for the right
 * way at too slow a pace, red for standing still or moving away. ESCAP's outlook is a companion and has none.
 */
export const LIGHT_OF: Readonly<Record<string, Light>> = {
  target_met: 'green',
  target_achieved: 'green',
  on_track_or_maintaining: 'green',
  significant_progress: 'green',
  substantial_progress: 'green',
  on_track: 'green',
  score_3: 'green',
  moderate_progress: 'yellow',
  insufficient_progress: 'yellow',
  limited_progress: 'yellow',
  moderately_improving: 'yellow',
  stagnating: 'yellow',
  score_2: 'yellow',
  movement_away: 'red',
  moderate_movement_away: 'red',
  significant_movement_away: 'red',
  deterioration: 'red',
  decreasing: 'red',
  score_1: 'red',
};

export const WORD_OF: Readonly<Record<string, string>> = {
  target_met: 'Ziel erreicht',
  target_achieved: 'Ziel erreicht',
  on_track_or_maintaining: 'Ziel erreicht',
  significant_progress: 'deutlicher Fortschritt',
  substantial_progress: 'deutlicher Fortschritt',
  on_track: 'auf Kurs',
  score_3: 'auf Kurs',
  moderate_progress: 'mäßiger Fortschritt',
  insufficient_progress: 'zu geringer Fortschritt',
  limited_progress: 'geringer Fortschritt',
  moderately_improving: 'zu langsam',
  stagnating: 'fast Stillstand',
  score_2: 'zu langsam',
  movement_away: 'falsche Richtung',
  moderate_movement_away: 'etwas in die falsche Richtung',
  significant_movement_away: 'deutlich in die falsche Richtung',
  deterioration: 'falsche Richtung',
  decreasing: 'falsche Richtung',
  score_1: 'Stillstand oder falsche Richtung',
  maintain: 'Tempo halten',
  accelerate: 'schneller werden',
  reverse: 'Richtung ändern',
};
