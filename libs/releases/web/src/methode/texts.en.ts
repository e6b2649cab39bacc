import type { MethodeTexts } from './texts.de';

export const en: MethodeTexts = {
  heading: 'Data and method',
  lead: 'How the assessments come about, what the signs mean, and how individual persons are protected.',
  contents: 'On this page',
  assessment: 'Assessment',
  assessmentLead:
    'Each target is assessed on its own, by the rule of the German Sustainable Development Strategy (Federal Statistical Office). There is no overall grade.',
  steps: [
    'The basis is the yearly figures after the last break. At least four consecutive years are needed.',
    'The last six yearly figures give the mean change a year; with fewer figures, the last four or five.',
    'This change is projected in a straight line to the target year.',
    'What would then still be missing is compared with what is missing today.',
    'If a target is measured by several indicators, the weakest counts.',
  ],
  symbol: 'Symbol',
  rule: 'Rule',
  rules: {
    'Ziel erreicht': 'The target value is reached and the trend keeps it.',
    'auf Kurs': 'At this pace less than 5 percent of today’s distance is missing in the target year.',
    'fast auf Kurs':
      'At this pace 5 to 20 percent of today’s distance is missing in the target year. Also: the target is reached but the trend goes back.',
    'zu langsam': 'The direction is right, but more than 20 percent of today’s distance is missing.',
    'falsche Richtung': 'The distance to the target grows. If it stays exactly the same, the word is “standstill”.',
    'nicht bewertbar': 'There is no target, or there are not yet four comparable years.',
  },
  version: (progress) => `Version of the rule in this release: ${progress}`,
  signs: 'Signs in the tables',
  signsLead: 'A figure never stands without its sign. If a figure is missing, the sign says why.',
  sign: 'Sign',
  meaning: 'Meaning',
  disclosure: 'Confidentiality',
  disclosureText: (threshold) => [
    `Figures about persons are confidential if they are smaller than ${threshold} and greater than zero. For shares this also holds for the rest and for very small bases.`,
    'If one figure of a breakdown is confidential, as many further figures stay confidential as are needed so that it cannot be computed: not from totals, other tables or earlier data releases. Where that is not possible cell by cell, the whole breakdown stays confidential.',
    'If the total itself is too small, it stays confidential too. Confidential figures carry a dot.',
    'Figures that a statistical office has published stand here with its signs.',
  ],
  roundedText: [
    'In this release all counts are rounded to 5, each for itself, totals too. Sums may therefore differ. Single figures are not hidden.',
    'Shares come from rounded counts. Below 10 persons there is a slash instead of a share.',
    'Where a small count could still be computed exactly, or there are no counts to round, the whole breakdown stays confidential and carries a dot.',
    'Figures that a statistical office has published stand here unrounded with its signs.',
  ],
  disclosureVersion: (version) => `Version of the rule in this release: ${version}`,
  breaks: 'Breaks and gaps',
  breaksText: [
    'If a definition changes so that figures are no longer comparable, there is a break. In the chart the line ends before a vertical rule, in the table stands a double rule.',
    'Nothing is compared and nothing assessed across a break.',
    'Missing years stay empty. Nothing is estimated and no line is drawn through.',
  ],
  release: 'Release',
  releaseText:
    'A release does not change any more. Corrections appear in the next one. The checksum belongs to exactly this release: report, page and data with the same checksum show the same figures.',
  checksum: 'Checksum',
  gender: 'Women and men',
  genderText: [
    'The gap is always the rate of women minus the rate of men, in percentage points, from values with all decimals.',
    'The range shows how far the gap could vary by chance alone with so few cases (95\u00a0%, method of Newcombe 1998). All cases are counted; it is no sampling error.',
    'Where the range contains zero we say “no reliable difference”. That does not mean that there is none.',
    'With fewer than 30 persons, or where the range of a rate is 30 points wide or wider, the value stands in brackets: too few cases, no comparison.',
    'No development of the gap is shown across a break. With every development stand both rates.',
    'Diverse and no answer are part of the total; no gap is calculated for them because the groups are too small.',
  ],
  genderLink: 'All gaps of this release',
  breakdowns: 'Breakdowns',
  breakdownsLead: 'Figures may be split by:',
};
