/** Weather symbols of the Destatis rule; NA where nothing can be assessed. */
export type ProgressSymbol = 'SUN' | 'PARTLY' | 'CLOUD' | 'STORM' | 'NA';

/** The word that stands beside the symbol, everywhere the same. */
export type CompanionWord =
  'Ziel erreicht' | 'auf Kurs' | 'fast auf Kurs' | 'zu langsam' | 'falsche Richtung' | 'Stillstand' | 'nicht bewertbar';

export type Direction = 'increase' | 'decrease' | 'corridor' | 'neutral';

/** How quarters become a year. `not-additive`: distinct persons, medians, indices. */
export type Aggregation =
  'stock' | 'average-stock' | 'flow' | 'rate-of-stocks' | 'rate-of-flows' | 'flow-over-stock' | 'not-additive';
