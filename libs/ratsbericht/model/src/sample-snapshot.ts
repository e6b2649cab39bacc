import type { IndicatorBlock, SeriesBlock, TeilzielBlock } from '@teilziel/releases/model';
import type { CompanionWord, ProgressSymbol } from '@teilziel/statistics';
import type { ReportSnapshot } from './report-snapshot';

/** How large the invented sample is: Handlungsfelder × Teilziele, one indicator a Teilziel. */
export interface SampleSize {
  readonly fields: number;
  readonly teilziele: number;
}

const YEARS = Array.from({ length: 11 }, (_, index) => String(2015 + index));
const QUARTERS = Array.from({ length: 24 }, (_, index) => `${2020 + Math.floor(index / 4)}-Q${(index % 4) + 1}`);
const CELLS = ['', 'sex=F', 'sex=M'];
const OFFSETS = [0, -6.1, 6.3];
const ASSESSED: readonly (readonly [ProgressSymbol, CompanionWord])[] = [
  ['CLOUD', 'zu langsam'],
  ['SUN', 'auf Kurs'],
  ['PARTLY', 'fast auf Kurs'],
  ['SUN', 'Ziel erreicht'],
  ['STORM', 'falsche Richtung'],
  ['NA', 'nicht bewertbar'],
];

function assessedAs(index: number): readonly [ProgressSymbol, CompanionWord] {
  return ASSESSED[index % ASSESSED.length] ?? ['NA', 'nicht bewertbar'];
}

function sampleSeries(code: string, index: number, quarterly: boolean): SeriesBlock {
  const periods = quarterly ? QUARTERS : YEARS;
  const absent = (cell: number, period: number): boolean => cell > 0 && period === 3;
  const figures = CELLS.map((_, cell) =>
    periods.map((__, period) =>
      absent(cell, period) ? null : 36 + (index % 7) + period * 1.2 + (OFFSETS[cell] ?? 0) + Math.sin(period * 2) / 2,
    ),
  );
  const letters = CELLS.map((_, cell) =>
    periods
      .map((__, period) =>
        absent(cell, period) ? 'Q' : period === periods.length - 1 ? 'P' : period === 0 ? 'U' : 'A',
      )
      .join(''),
  );
  return {
    kind: 'series',
    indicator: code,
    frequency: quarterly ? 'Q' : 'A',
    periods,
    cells: CELLS,
    numerator: figures.map((row) => row.map(() => null)),
    denominator: figures.map((row) => row.map(() => null)),
    value: figures,
    status: letters,
    withheld: [periods[3] ?? ''],
  };
}

function sampleIndicator(code: string, index: number): IndicatorBlock {
  const quarterly = index % 3 === 1;
  const [symbol, word] = assessedAs(index);
  return {
    kind: 'indicator',
    code,
    name: `Beschäftigungsquote der ausländischen Bevölkerung, Gruppe ${index + 1}`,
    role: 'steering',
    unit: '%',
    decimals: 1,
    factor: 100,
    direction: 'increase',
    frequency: quarterly ? 'Q' : 'A',
    numeratorLabel: 'Beschäftigte',
    denominatorLabel: 'Bevölkerung',
    reference: 'Stichtag 30.06.',
    aboutPersons: true,
    noSexSplitReason: null,
    definitions: [
      {
        validFrom: '2015',
        text: 'Sozialversicherungspflichtig Beschäftigte mit ausländischer Staatsangehörigkeit am Wohnort (15 bis unter 65 Jahre) je 100 ausländische Einwohnerinnen und Einwohner gleichen Alters',
        comparable: true,
        reason: null,
      },
    ],
    breaks: quarterly ? [] : [{ period: '2022', reason: 'Bevölkerung auf Grundlage des Zensus 2022' }],
    limits: 'Selbstständige, Beamtinnen und Beamte sowie Minijobs sind nicht enthalten.',
    fachamt: 'Amt für Wirtschaft und Arbeit',
    source: {
      name: 'Statistik der Beschäftigung',
      office: 'Bundesagentur für Arbeit',
      licence: 'Datenlizenz Deutschland 2.0',
      url: null,
      alreadyPublished: false,
    },
    target: {
      kind: 'value',
      baselinePeriod: quarterly ? '2022-Q4' : '2022',
      baselineValue: 46.2,
      value: 58,
      lower: null,
      upper: null,
      period: quarterly ? '2030-Q4' : '2030',
      beschluss: 'Vorlage 2022/0088 vom 17.03.2022',
    },
    assessment: {
      method: 'destatis-dns',
      version: '1',
      symbol,
      word,
      reason: symbol === 'NA' ? 'Die Fallzahl ist zu klein.' : null,
      assessedYear: 2025,
      window: symbol === 'NA' ? null : [2022, 2025],
      meanChange: symbol === 'NA' ? null : symbol === 'STORM' ? -0.4 : 1.1,
      projection: symbol === 'NA' ? null : 55.2,
      shortfallShare: symbol === 'NA' ? null : 0.33,
    },
    statusSentence: `Der Wert liegt 2025 bei 49,5 %; bei gleicher Entwicklung werden 2030 rund 55,2 % erreicht.`,
    readingAid: '2025 waren 49,5 von 100 ausländischen Personen im Erwerbsalter beschäftigt',
    disclosureNote: 'Für 2018 wird die Aufteilung nach Geschlecht zum Schutz einzelner Personen nicht gezeigt.',
    stand: '2026-09-30',
    series: 'a'.repeat(64),
  };
}

function sampleTeilziel(number: string, index: number, code: string): TeilzielBlock {
  const [symbol, word] = assessedAs(index);
  return {
    kind: 'teilziel',
    number,
    text: 'Der Anteil der Beschäftigten an der ausländischen Bevölkerung steigt bis 2030 auf 58 %.',
    plainText: 'Mehr Menschen sollen Arbeit haben.',
    fachamt: 'Amt für Wirtschaft und Arbeit',
    accountable: 'Frau Petersen',
    beschluss: null,
    symbol,
    word,
    statusSentence: 'Der Wert liegt 2025 bei 49,5 %; bei gleicher Entwicklung werden 2030 rund 55,2 % erreicht.',
    indicators: [{ code, block: 'b'.repeat(64) }],
  };
}

/** An invented release as the report reads it; sizes as wished, every kind of sign, break and frequency in it. */
export function sampleSnapshot({ fields, teilziele }: SampleSize): ReportSnapshot {
  const places = Array.from({ length: fields }, (_, field) =>
    Array.from({ length: teilziele }, (__, position) => ({
      number: `${field + 1}.1.${position + 1}`,
      index: field * teilziele + position,
      code: `M${field + 1}-${position + 1}`,
    })),
  );
  const all = places.flat();
  const kontext = all.length === 0 ? [] : [{ code: 'K1', block: 'c'.repeat(64) }];
  const indicators = [
    ...kontext.map(({ code }) => ({
      ...sampleIndicator(code, 0),
      role: 'context' as const,
      target: null,
      assessment: null,
    })),
    ...all.map(({ code, index }) => sampleIndicator(code, index)),
  ];
  const blocks = all.map(({ number, index, code }) => sampleTeilziel(number, index, code));
  return {
    release: { number: 3, releasedAt: '2026-11-13T23:30:00.000Z', rootHash: '7c1e40d9b2a85f63'.repeat(4) },
    root: {
      kind: 'root',
      kommune: { ags: '99999999', name: 'Musterstadt', art: 'Stadt', invented: true, members: [] },
      scope: 'oeffentlich',
      methods: { progress: 'destatis-dns 1', disclosure: 'first-form 1', threshold: 5 },
      dimensions: [],
      konzept: 'd'.repeat(64),
      kontext,
      lastPeriod: '2025-Q4',
    },
    konzept: {
      kind: 'konzept',
      title: 'Zusammen in Musterstadt 2022–2030',
      art: 'Integrationskonzept',
      leitbild: 'Musterstadt ist für alle da.',
      validFrom: '2022-03-17',
      beschluss: 'Rat, 17.03.2022, Vorlage 2022/0088',
      handlungsfelder: places.map((row, field) => ({
        number: field + 1,
        title: ['Ankommen und Aufenthalt', 'Sprache und Bildung', 'Arbeit und Ausbildung'][field % 3] ?? '',
        text: 'Dieses Handlungsfeld umfasst, was die Kommune selbst entscheidet.',
        leitziele: [
          {
            number: `${field + 1}.1`,
            text: 'Menschen mit Einwanderungsgeschichte arbeiten und lernen in Musterstadt in Berufen, die zu ihren Fähigkeiten passen.',
            teilziele: row.map(({ number, index, code }) => {
              const { text, symbol, word, statusSentence } = sampleTeilziel(number, index, code);
              return { number, text, symbol, word, statusSentence, tile: null, block: 'b'.repeat(64) };
            }),
          },
        ],
      })),
    },
    teilziele: blocks,
    indicators,
    series: new Map(
      indicators.map(({ code, frequency }, index) => [code, sampleSeries(code, index, frequency === 'Q')]),
    ),
  };
}
