import type { IndicatorFiguresFragment, SeriesColumns } from '@teilziel/graphql-client';

interface OnThePage {
  readonly role: string;
  readonly teilziele: readonly { readonly number: string; readonly text: string }[];
}

type Sketch = Partial<Omit<IndicatorFiguresFragment, 'series'> & OnThePage> & {
  readonly code: string;
  readonly name: string;
  readonly columns: Pick<SeriesColumns, 'periods' | 'cells' | 'value' | 'status'> & Partial<SeriesColumns>;
};

const empty = (columns: Sketch['columns']): readonly (readonly null[])[] =>
  columns.cells.map(() => columns.periods.map(() => null));

/** An indicator of the answer with everything the schema asks for; the sketch says what matters. */
function indicatorFixture({ columns, ...sketch }: Sketch): IndicatorFiguresFragment & OnThePage {
  return {
    unit: '%',
    decimals: 1,
    factor: 100,
    direction: 'increase',
    frequency: 'A',
    numeratorLabel: 'Beschäftigte',
    denominatorLabel: '15- bis 64-Jährige ohne deutschen Pass',
    reference: 'Stichtag 30.06.',
    aboutPersons: true,
    noSexSplitReason: null,
    definitions: [
      {
        validFrom: '2012',
        text: 'Sozialversicherungspflichtig Beschäftigte am Wohnort',
        comparable: true,
        reason: null,
      },
    ],
    breaks: [],
    limits: null,
    fachamt: 'Jobcenter',
    source: {
      name: 'Beschäftigungsstatistik',
      office: 'Bundesagentur für Arbeit',
      licence: null,
      url: null,
      alreadyPublished: false,
    },
    target: null,
    assessment: null,
    between: null,
    statusSentence: `Der Wert von ${sketch.name} steht in der Tabelle.`,
    readingAid: 'Von 100 Frauen waren 2025 rund 46 beschäftigt, von 100 Männern 62.',
    disclosureNote: null,
    rounded: false,
    notes: [],
    gender: null,
    stand: '2026-11-02',
    csvUrl: `/daten/03999999/12/${sketch.code}.csv`,
    role: 'steering',
    teilziele: [],
    ...sketch,
    series: {
      columns: {
        kind: 'series',
        indicator: sketch.code,
        frequency: 'A',
        numerator: empty(columns),
        denominator: empty(columns),
        withheld: [],
        ...columns,
      },
    },
  };
}

const YEARS = [
  '2012',
  '2013',
  '2014',
  '2015',
  '2016',
  '2017',
  '2018',
  '2019',
  '2020',
  '2021',
  '2022',
  '2023',
  '2024',
  '2025',
];

/** Gap in 2015 (not surveyed), new definition in 2020, a provisional last year, secret parts by origin in 2024. */
export const employment = indicatorFixture({
  code: '4.2',
  name: 'Beschäftigungsquote von Frauen und Männern',
  breaks: [{ period: '2020', reason: 'Gezählt wird am Wohnort statt am Arbeitsort.' }],
  target: {
    kind: 'value',
    baselinePeriod: '2020',
    baselineValue: 49.9,
    value: 60,
    lower: null,
    upper: null,
    period: '2030',
    beschluss: '21/0388',
  },
  assessment: {
    method: 'destatis-dns',
    methodName: 'Wettersymbol (Statistisches Bundesamt)',
    methodWord: null,
    preliminary: null,
    provisional: null,
    vintage: '2026-11-02',
    progressMade: { share: 0.4, window: [2020, 2025] },
    override: null,
    version: '1',
    symbol: 'CLOUD',
    word: 'zu langsam',
    reason: null,
    assessedYear: 2025,
    window: [2020, 2025],
    meanChange: 0.94,
    projection: 59.3,
    shortfallShare: 0.13,
  },
  statusSentence: 'Die Beschäftigung steigt um 0,9 Punkte im Jahr und verfehlt das Ziel 2030 knapp.',
  disclosureNote: 'Die Aufteilung ist geheim, weil eine Zahl kleiner als 5 ist (1 Zeitraum).',
  teilziele: [{ number: '4.2', text: 'Bis 2030 sind 60 von 100 Menschen ohne deutschen Pass beschäftigt.' }],
  columns: {
    periods: YEARS,
    cells: ['', 'sex=F', 'sex=M', 'origin=EU', 'origin=X'],
    value: [
      [42, 42.8, 43.9, null, 45.3, 46.5, 47.2, 48.3, 49.9, 50.7, 51.6, 52.3, 53.6, 54.62],
      [33.1, 33.9, 34.8, null, 36.4, 37.5, 38.2, 39.1, 40.8, 41.7, 42.9, 43.8, 45.2, 46.24],
      [50.2, 51.1, 52.3, null, 53.6, 54.9, 55.6, 56.9, 58.3, 59, 59.8, 60.3, 61.5, 62.14],
      [52, 52.5, 53, null, 54, 54.5, 55, 55.5, 57, 57.5, 58, 58.5, null, 60],
      [32, 32.5, 33, null, 34, 34.5, 35, 35.5, 37, 37.5, 38, 38.5, null, 40],
    ],
    status: ['AAALAAAABAAAAP', 'AAALAAAABAAAAU', 'AAALAAAABAAAAA', 'AAALAAAAAAAAQA', 'AAALAAAAAAAAQA'],
    withheld: ['2024'],
  },
});

export const shelters = indicatorFixture({
  code: '5.2',
  name: 'Länger als 24 Monate in Unterkünften',
  unit: 'Personen',
  decimals: 0,
  factor: 1,
  denominatorLabel: null,
  direction: 'decrease',
  statusSentence: 'Der Wert für 2025 beträgt 268 Personen; 2023 waren es 230 Personen.',
  columns: {
    periods: ['2023', '2024', '2025'],
    cells: ['', 'sex=F', 'sex=M'],
    value: [
      [230, 251, 268],
      [92, 100, 111],
      [138, 151, 157],
    ],
    status: ['AAA', 'AAA', 'AAA'],
  },
});

/** Counts by sex and age: 2024 not secured, 2025 secured; the youngest are few, the oldest secret. */
export const passed = indicatorFixture({
  code: '3.1',
  name: 'B1-Prüfung bestanden',
  denominatorLabel: 'Teilnehmende',
  gender: {
    measure: 'rate',
    gaps: [
      { rule: 'no-reliable-difference', points: 3.9, lower: -8.9, upper: 16.6 },
      { rule: 'difference', points: 10.999276, lower: 3.263841, upper: 18.556094 },
    ],
    latest: {
      period: '2025',
      wording: '+11,0 Prozentpunkte (+3,3 bis +18,6)',
      sentence: 'Bei Frauen ist die Quote um 11,0 Prozentpunkte höher als bei Männern.',
      ratio: 1.2066,
    },
    securedSince: '2025',
    trend: null,
    share: { period: '2025', cases: 0.576, population: 0.53, representation: 1.09, denominator: 'Frauen und Männer.' },
    residual: null,
    parts: [
      { part: 'age=Y16', rule: 'too-few-cases', points: 15.2, lower: -10, upper: 38 },
      { part: 'age=Y18', rule: 'no-reliable-difference', points: 9, lower: -11, upper: 28 },
      { part: 'age=Y55', rule: 'withheld', points: null, lower: null, upper: null },
    ],
    origins: [],
    decompositions: [
      {
        dimension: 'age',
        rates: 11.4,
        structure: -0.400724,
        groups: [
          { part: 'age=Y16', shareOfWomen: 0.088, shareOfMen: 0.089, rates: 1.3, structure: -0.1 },
          { part: 'age=Y18', shareOfWomen: 0.912, shareOfMen: 0.911, rates: 10.1, structure: -0.300724 },
        ],
      },
    ],
  },
  columns: {
    periods: ['2024', '2025'],
    cells: [
      '',
      'age=Y16;sex=F',
      'age=Y16;sex=M',
      'age=Y18;sex=F',
      'age=Y18;sex=M',
      'age=Y55;sex=F',
      'age=Y55;sex=M',
      'sex=F',
      'sex=M',
    ],
    numerator: [
      [300, 368],
      [null, 20],
      [null, 14],
      [null, 29],
      [null, 24],
      [null, null],
      [null, null],
      [160, 212],
      [140, 156],
    ],
    denominator: [
      [560, 623],
      [null, 29],
      [null, 26],
      [null, 42],
      [null, 40],
      [null, 22],
      [null, null],
      [290, 330],
      [270, 293],
    ],
    value: [
      [53.6, 59.1],
      [null, 68.97],
      [null, 53.846],
      [null, 69.05],
      [null, 60],
      [null, null],
      [null, null],
      [55.2, 64.24],
      [51.9, 53.24],
    ],
    status: ['AA', 'OA', 'OA', 'OA', 'OA', 'OQ', 'OQ', 'AA', 'AA'],
    withheld: ['2025'],
  },
});
