import type { PopulationModel } from '../generator/population';

/** Six invented Gemeinden, 700 to 3,200 inhabitants, together 10,000 at the end of 2019. */
export interface MemberContent {
  readonly ags: string;
  readonly name: string;
  readonly inhabitants: number;
  /** How the Gemeinde differs from the middle of the Verbund: factor on counts, points on rates. */
  readonly foreignPart: number;
  readonly lean: number;
  /** Growth of inhabitants from 2019 to 2026. */
  readonly growth: number;
}

export const MEMBERS: readonly MemberContent[] = [
  { ags: '00000011', name: 'Gemeinde Musterbach', inhabitants: 3200, foreignPart: 0.128, lean: 2.1, growth: 0.035 },
  { ags: '00000012', name: 'Gemeinde Beispielhausen', inhabitants: 2400, foreignPart: 0.101, lean: 0.6, growth: 0.02 },
  { ags: '00000013', name: 'Gemeinde Probental', inhabitants: 1700, foreignPart: 0.084, lean: -1.2, growth: 0.012 },
  { ags: '00000014', name: 'Gemeinde Modellheim', inhabitants: 1150, foreignPart: 0.076, lean: -2.4, growth: 0.004 },
  { ags: '00000015', name: 'Gemeinde Vorlagen', inhabitants: 850, foreignPart: 0.061, lean: -3.9, growth: -0.01 },
  { ags: '00000016', name: 'Gemeinde Skizzenau', inhabitants: 700, foreignPart: 0.052, lean: -5.2, growth: -0.018 },
];

const YEARS = 8;

export function populationOf(member: MemberContent): PopulationModel {
  const steps = Array.from({ length: YEARS }, (_, year) => year / (YEARS - 1));
  return {
    yearEnds: steps.map((step) => Math.round(member.inhabitants * (1 + member.growth * step))),
    foreignParts: steps.map((step) => member.foreignPart * (1 + 0.22 * step)),
  };
}

/** Part of the Verbund that lives in this Gemeinde. */
export function weightOf(member: MemberContent): number {
  return member.inhabitants / MEMBERS.reduce((sum, { inhabitants }) => sum + inhabitants, 0);
}
