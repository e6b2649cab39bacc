import type { IndicatorInput, OverrideInput } from '../compile-input';
import { indicator, plain, quarter, rate, target, year } from '../release.fixture';
import type { GoldenCase } from './golden-cases.fixture';

const rates = (first: number, ...values: readonly number[]): IndicatorInput['figures'] =>
  values.map((value, at) => rate(year(first + at), '', Math.round(value * 10), 1000));
const quarters = (first: number, ...values: readonly number[]): IndicatorInput['figures'] =>
  values.map((value, at) => rate(quarter(first, 1) + at, '', Math.round(value * 10), 1000));
const given = (over: Partial<IndicatorInput>): IndicatorInput =>
  indicator({ code: 'G2', name: 'Quote', aboutPersons: false, ...over });

const override = (
  symbol: OverrideInput['symbol'],
  reason = 'Neue Stellen sind besetzt, wirken aber erst ab 2026',
): OverrideInput => ({
  ...{ year: 2025, symbol, reason, by: 'Konrad Beispiel', at: '2026-05-03' },
});
const CLOUD = rates(2020, 45, 46, 47, 48, 49, 50);
const YOUNG = rates(2024, 48, 50);
const withBaseline = { ...target(60, 2030), baselinePeriod: year(2020), baselineValue: 45 };
const methods = ['eurostat-short', 'eurostat-long', 'open-sdg', 'sdsn-linear', 'un-chart'] as const;
const newDefinition = (from: number): IndicatorInput['definitions'] => [
  { validFrom: year(2010), text: 'alt', comparable: true, reason: null },
  { validFrom: from, text: 'neu', comparable: false, reason: 'Neue Abgrenzung' },
];

export function specialCases(): readonly GoldenCase[] {
  const list: readonly (readonly [string, string, Partial<IndicatorInput>])[] = [
    ...methods.flatMap((progressMethod) => [
      ['anderes Verfahren', `${progressMethod}, steigt`, { progressMethod, figures: CLOUD }] as const,
      [
        'anderes Verfahren',
        `${progressMethod}, fällt`,
        { progressMethod, figures: rates(2020, 50, 49, 48, 47, 46, 45) },
      ] as const,
      ['anderes Verfahren', `${progressMethod}, zwei Jahre`, { progressMethod, figures: YOUNG }] as const,
      [
        'anderes Verfahren',
        `${progressMethod}, ein Jahr nach Bruch`,
        { progressMethod, figures: CLOUD, definitions: newDefinition(year(2025)) },
      ] as const,
    ]),
    ['von Hand', 'besser als die Regel', { figures: CLOUD, overrides: [override('PARTLY')] }],
    ['von Hand', 'schlechter als die Regel', { figures: CLOUD, overrides: [override('STORM')] }],
    [
      'von Hand',
      'nicht bewertbar statt Wolke',
      { figures: CLOUD, overrides: [override('NA', 'Die Erhebung wird gerade geprüft.')] },
    ],
    ['von Hand', 'zu junge Reihe', { figures: YOUNG, overrides: [override('PARTLY')] }],
    ['von Hand', 'gilt für ein anderes Jahr', { figures: CLOUD, overrides: [{ ...override('PARTLY'), year: 2024 }] }],
    ['von Hand', 'wie die Regel', { figures: CLOUD, overrides: [override('CLOUD')] }],
    [
      'von Hand',
      'kurz nach einem Bruch',
      { figures: CLOUD, definitions: newDefinition(year(2024)), overrides: [override('SUN')] },
    ],
    [
      'von Hand',
      'zu kleine Fallzahl',
      { figures: [...CLOUD.slice(0, 5), rate(year(2025), '', 12, 25)], overrides: [override('SUN')] },
    ],
    ['junge Reihe', 'kein Wert', { figures: [] }],
    ['junge Reihe', 'ein Jahr', { figures: rates(2025, 50) }],
    ['junge Reihe', 'zwei Jahre', { figures: YOUNG }],
    ['junge Reihe', 'drei Jahre', { figures: rates(2023, 46, 48, 50) }],
    ['junge Reihe', 'jedes zweite Jahr', { figures: [...rates(2021, 46), ...rates(2023, 48), ...rates(2025, 50)] }],
    ['Zieljahr', 'vorbei', { figures: CLOUD, targets: [target(60, 2024)] }],
    ['Zieljahr', 'jetzt, verfehlt', { figures: CLOUD, targets: [target(60, 2025)] }],
    ['Kontext', 'ohne Ziel', { figures: CLOUD, role: 'context', direction: 'neutral', targets: [] }],
    [
      'vorläufig',
      'ein älterer Wert im Fenster',
      { figures: CLOUD.map((one, at) => (at === 3 ? { ...one, status: 'P' as const } : one)) },
    ],
    ['Soll und Ist', 'darunter', { figures: rates(2020, 45, 46, 47, 48, 49, 50), targets: [withBaseline] }],
    ['Soll und Ist', 'auf dem Weg', { figures: rates(2020, 45, 46.5, 48, 49.5, 51, 52.5), targets: [withBaseline] }],
    ['Soll und Ist', 'darüber', { figures: rates(2020, 45, 48, 50, 52, 54, 56), targets: [withBaseline] }],
    [
      'Soll und Ist',
      'weniger ist besser',
      {
        direction: 'decrease',
        figures: rates(2020, 20, 19, 18, 17, 16, 15),
        targets: [{ ...target(10, 2030), baselinePeriod: year(2020), baselineValue: 20 }],
      },
    ],
    [
      'Soll und Ist',
      'Ausgangswert vor dem Bruch',
      { figures: CLOUD, definitions: newDefinition(year(2022)), targets: [withBaseline] },
    ],
    [
      'Quartale',
      'Stichtag, Vorjahresquartal',
      {
        frequency: 'Q',
        figures: quarters(2024, 50, 51, 52, 53, 50.5, 51.5, 52.5),
        targets: [{ ...target(60, 2030), baselinePeriod: quarter(2024, 1), baselineValue: 50 }],
      },
    ],
    ['Quartale', 'unverändert', { frequency: 'Q', figures: quarters(2024, 50, 51, 52, 53, 50) }],
    [
      'Quartale',
      'Bruch zwischen den Quartalen',
      { frequency: 'Q', figures: quarters(2024, 50, 51, 52, 53, 50.5), definitions: newDefinition(quarter(2025, 1)) },
    ],
    [
      'Quartale',
      'Summe, ein Quartal fehlt',
      {
        frequency: 'Q',
        unit: 'Beratungen',
        decimals: 0,
        factor: 1,
        aggregation: 'flow',
        figures: [1, 2, 4].map((q) => plain(quarter(2025, q), '', 20 * q)),
      },
    ],
    [
      'Quartale',
      'Vorjahresquartal geheim',
      { frequency: 'Q', figures: [{ ...plain(quarter(2024, 1), '', 0, 'Q'), value: null }, ...quarters(2025, 50)] },
    ],
    [
      'Einheit',
      'Personen, eine',
      {
        unit: 'Personen',
        decimals: 0,
        factor: 1,
        aggregation: 'stock',
        direction: 'decrease',
        targets: [target(0, 2030)],
        figures: [2020, 2021, 2022, 2023, 2024, 2025].map((of) => plain(year(of), '', 2026 - of)),
      },
    ],
    [
      'Schuljahr',
      'Wolke',
      {
        frequency: 'SY',
        figures: CLOUD.map((one) => ({ ...one, period: one.period - 1 })),
        targets: [{ ...target(60, 2030), period: year(2030) - 1 }],
      },
    ],
    [
      'Schuljahr',
      'Bruch',
      {
        frequency: 'SY',
        figures: CLOUD.map((one) => ({ ...one, period: one.period - 1 })),
        definitions: newDefinition(year(2024) - 1),
        targets: [{ ...target(60, 2030), period: year(2030) - 1 }],
      },
    ],
  ];
  return list.map(([status, state, over]) => ({ status, state, given: given(over) }));
}
