import type { IndicatorContent } from '../generator/content.types';

/** Context of the whole concept: no target, no light, no Teilziel. */
export const kontext: readonly IndicatorContent[] = [
  {
    code: 'K01',
    name: 'Bevölkerungsanteil mit ausländischer Staatsangehörigkeit',
    role: 'context',
    frequency: 'Q',
    direction: 'neutral',
    aggregation: 'rate-of-stocks',
    numeratorLabel: 'Menschen mit Hauptwohnung ohne deutschen Pass',
    denominatorLabel: 'alle Menschen mit Hauptwohnung',
    reference: 'letzter Tag des Quartals',
    fachamt: 'Statistikstelle',
    source: 'Melderegister',
    definition:
      'So viele von 100 Menschen, die in Musterstadt ihre Hauptwohnung haben, besitzen keine deutsche Staatsangehörigkeit.',
    limits:
      'Wer neben einer anderen auch die deutsche Staatsangehörigkeit hat, zählt als deutsch. Die wenigen Einträge „divers“ stehen unter „ohne Angabe“.',
    series: {
      kind: 'rate',
      path: [13.7, 14.0, 15.2, 15.9, 16.4, 16.8, 17.0],
      sexGap: [-1.4, -0.7],
      base: { sizes: [85100, 85350, 85050, 85600, 85950, 86200, 86400], womenPart: 0.507, unstatedPart: 0.0016 },
    },
  },
  {
    code: 'K02',
    name: 'Bevölkerungsanteil mit Einwanderungsgeschichte',
    role: 'context',
    frequency: 'A',
    direction: 'neutral',
    aggregation: 'rate-of-stocks',
    numeratorLabel: 'Menschen mit abgeleiteter Einwanderungsgeschichte',
    denominatorLabel: 'alle Menschen mit Hauptwohnung',
    reference: 'Stichtag 31. Dezember',
    fachamt: 'Statistikstelle',
    source: 'Melderegister',
    definition:
      'So viele von 100 Menschen sind selbst eingewandert oder haben mindestens ein eingewandertes Elternteil; abgeleitet aus Angaben des Melderegisters.',
    changes: [
      {
        validFrom: '2023',
        text: 'So viele von 100 Menschen sind selbst eingewandert oder haben zwei eingewanderte Elternteile; abgeleitet aus Angaben des Melderegisters.',
        comparable: false,
        reason: 'Neuer Begriff: beide Elternteile eingewandert',
      },
    ],
    limits:
      'Das Melderegister kennt die Herkunft der Eltern nicht bei allen. Der Anteil ist eine Ableitung, keine Zählung.',
    series: {
      kind: 'rate',
      path: [29.4, 29.9, 31.2, 28.3, 28.9, 29.4],
      sexGap: [-0.8, -0.3],
      base: { population: 'all', at: 'period-end' },
    },
    marks: [
      {
        periods: ['2020', '2021', '2022', '2023', '2024', '2025'],
        status: 'E',
        note: 'Geschätzt: aus dem Melderegister abgeleitet.',
      },
    ],
  },
  {
    code: 'K03',
    name: 'Wanderungssaldo der nichtdeutschen Bevölkerung',
    role: 'context',
    frequency: 'Q',
    direction: 'neutral',
    aggregation: 'flow',
    unit: 'Personen',
    factor: 1,
    decimals: 0,
    reference: 'Bewegungen im Quartal',
    fachamt: 'Statistikstelle',
    source: 'Wanderungsstatistik',
    definition: 'Zuzüge minus Fortzüge von Menschen ohne deutschen Pass über die Stadtgrenze.',
    readingAid: 'Ein Wert unter null heißt: Es sind mehr Menschen fortgezogen als zugezogen.',
    series: {
      kind: 'count',
      path: [75, 95, 288, 212, 155, 120, 90],
      womenPart: 0.47,
      season: [1.1, 0.9, 2.1, -0.1],
      wobble: 0.25,
    },
  },
];
