/** One population for all bases: what is divided by in one indicator is what is counted in another. */
export type Band =
  'all' | 'under3' | '3to5' | '15to64' | '18to20' | '15to24' | 'under21' | 'underPension' | 'labourForce';

export interface PopulationModel {
  /** Inhabitants on 31 December, from 2019. */
  readonly yearEnds: readonly number[];
  /** Part without German citizenship on the same days. */
  readonly foreignParts: readonly number[];
}

/** Part of all inhabitants, part of women, and how much more often its members are without German citizenship. */
const BANDS: Record<Band, { part: number; women: number; foreign: number }> = {
  all: { part: 1, women: 0.508, foreign: 1 },
  under3: { part: 0.0272, women: 0.487, foreign: 1.05 },
  '3to5': { part: 0.0291, women: 0.486, foreign: 1.08 },
  '15to64': { part: 0.638, women: 0.497, foreign: 1.22 },
  '18to20': { part: 0.0312, women: 0.484, foreign: 1.3 },
  '15to24': { part: 0.103, women: 0.485, foreign: 1.3 },
  under21: { part: 0.195, women: 0.486, foreign: 1.12 },
  underPension: { part: 0.806, women: 0.498, foreign: 1.15 },
  labourForce: { part: 0.527, women: 0.468, foreign: 1.14 },
};

const FIRST_YEAR = 2019;

function between(values: readonly number[], year: number, quarter: number): number {
  const end = values[year - FIRST_YEAR];
  const start = quarter === 4 ? end : values[year - 1 - FIRST_YEAR];
  if (end === undefined || start === undefined) throw new Error(`Die Bevölkerung ist für ${year} nicht festgelegt.`);
  return start + ((end - start) * quarter) / 4;
}

/** Size of a band at the end of a quarter. */
export function bandSize(model: PopulationModel, band: Band, year: number, quarter: number): number {
  return Math.round(between(model.yearEnds, year, quarter) * BANDS[band].part);
}

export function womenPart(band: Band): number {
  return BANDS[band].women;
}

export function foreignPart(model: PopulationModel, band: Band, year: number, quarter: number): number {
  return between(model.foreignParts, year, quarter) * BANDS[band].foreign;
}
