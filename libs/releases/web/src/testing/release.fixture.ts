import type { OverviewQuery } from '@teilziel/graphql-client';
import { employment, passed, shelters } from './indicator.fixture';

type Release = NonNullable<OverviewQuery['release']>;
type Summary = NonNullable<Release['konzept']>['handlungsfelder'][number]['leitziele'][number]['teilziele'][number];

const summary = (number: string, symbol: Summary['symbol'], word: string, tile: Summary['tile'] = null): Summary => ({
  number,
  text: `Ziel ${number} des Konzepts`,
  symbol,
  word,
  mark: null,
  statusSentence: `Satz zum Stand von ${number}.`,
  tile,
});

const tile = (name: string, targetText: string | null): NonNullable<Summary['tile']> => ({
  indicator: '4.2',
  name,
  unit: '%',
  decimals: 1,
  periods: ['2018', '2019', '2020', '2021', '2022'],
  total: [47.2, 48.3, 49.9, 50.7, 51.6],
  women: [38.2, 39.1, 40.8, 41.7, 42.9],
  men: [55.6, 56.9, 58.3, 59, 59.8],
  gap: -16.9,
  totalStatus: 'AAAAA',
  womenStatus: 'AAAAA',
  menStatus: 'AAAAA',
  breaks: ['2020'],
  targetText,
});

const field = (number: number, title: string, teilziele: readonly Summary[]) => ({
  number,
  title,
  text: '',
  leitziele: [{ number: `${number}`, text: 'Leitziel', teilziele }],
});

const release = {
  number: 12,
  rootHash: '7f3a91c2'.repeat(8),
  releasedAt: '2026-11-13T08:00:00Z',
  note: null,
  scope: 'OEFFENTLICH',
  lastPeriod: '2026-Q3',
  reportUrl: '/berichte/03999999/12.pdf',
  reportTextUrl: '/berichte/03999999/12.docx',
  genderAudit: {
    total: { persons: 3, split: 2 },
    coverage: [
      {
        handlungsfeld: 4,
        title: 'Arbeit und Ausbildung',
        persons: 3,
        split: 2,
        withReason: 1,
        open: [],
        reasons: [{ code: '4.3', name: 'Kursplätze', reason: 'Gezählt werden Plätze' }],
        sentence: 'Nach Geschlecht gegliedert: 2 von 3 Personenindikatoren.',
      },
    ],
    gaps: [
      {
        code: '3.1',
        name: 'B1-Prüfung bestanden',
        period: '2025',
        rule: 'difference',
        points: 11,
        lower: 3.3,
        upper: 18.6,
      },
      { code: '6.2', name: 'Kandidatur', period: '2025', rule: 'too-few-cases', points: 0, lower: -22, upper: 22 },
    ],
    conspicuous: [
      {
        code: '3.1',
        name: 'B1-Prüfung bestanden',
        period: '2025',
        wording: '+11,0 Prozentpunkte (+3,3 bis +18,6)',
        why: ['large', 'outside-parity'],
      },
    ],
  },
  kommune: { ags: '03999999', name: 'Musterstadt', art: 'Stadt', invented: true, members: [] },
  methods: { progress: 'destatis-dns/1', disclosure: 'first-form/1', threshold: 5 },
  dimensions: [
    {
      code: 'age',
      label: 'Alter',
      codes: [
        { code: 'Y16', label: '16 bis 17 Jahre' },
        { code: 'Y18', label: '18 bis 24 Jahre' },
        { code: 'Y55', label: '55 Jahre und älter' },
      ],
    },
    {
      code: 'origin',
      label: 'Staatsangehörigkeit',
      codes: [
        { code: 'EU', label: 'EU' },
        { code: 'X', label: 'Drittstaaten' },
      ],
    },
  ],
  konzept: {
    title: 'Gemeinsam in Musterstadt 2030',
    art: 'Integrationskonzept',
    leitbild: '',
    validFrom: '2022-01-01',
    beschluss: '21/0388 vom 16.12.2021',
    handlungsfelder: [
      field(4, 'Arbeit und Ausbildung', [
        summary('4.1', 'SUN', 'auf Kurs'),
        summary('4.2', 'CLOUD', 'zu langsam', tile('Beschäftigungsquote', 'Ziel: 60 % bis 2030')),
      ]),
      field(5, 'Wohnen', [
        summary('5.1', 'SUN', 'Ziel erreicht'),
        summary('5.2', 'STORM', 'falsche Richtung', tile('Unterkünfte', null)),
      ]),
      field(6, 'Gesundheit', [summary('6.1', 'NA', 'nicht bewertbar')]),
    ],
  },
};

const teilziel = {
  number: '4.2',
  text: 'Bis 2030 sind 60 von 100 Menschen ohne deutschen Pass sozialversicherungspflichtig beschäftigt.',
  plainText: null,
  fachamt: 'Jobcenter',
  accountable: 'Sabine Ott',
  beschluss: 'Ratsbeschluss 21/0388',
  symbol: 'CLOUD',
  word: 'zu langsam',
  statusSentence: 'Die Beschäftigung steigt, aber zu langsam.',
  handlungsfeld: { number: 4, title: 'Arbeit und Ausbildung' },
  leitziel: { number: '4', text: 'Leitziel' },
  indicators: [employment, shelters],
  milestones: [],
};

/** A goal that is a date, without any figure. */
const dated = {
  ...teilziel,
  number: '1.1',
  symbol: 'NA',
  word: 'nicht bewertbar',
  statusSentence: 'Meilenstein „Beirat gewählt“: seit dem 30. Juni 2026 überfällig.',
  indicators: [],
  milestones: [{ text: 'Beirat gewählt', due: '2026-06-30', done: null, state: 'overdue' }],
};

const ofNumber = new Map([teilziel, dated].map((one) => [one.number, one]));

/** Assessed by another method, and then by hand. */
const byHand = {
  ...employment,
  code: '4.3',
  name: 'Beschäftigung nach zwei Jahren',
  assessment: {
    ...employment.assessment,
    method: 'sdsn-linear',
    methodName: 'SDSN linear (vorläufige Einschätzung)',
    methodWord: 'fast Stillstand',
    symbol: 'PARTLY',
    word: 'fast auf Kurs',
    preliminary: true,
    override: {
      ruleSymbol: 'CLOUD',
      ruleWord: 'zu langsam',
      reason: 'Die Umstellung ist abgeschlossen.',
      by: 'Konrad Beispiel',
      at: '2026-05-03',
    },
  },
  between: { sentence: '2025 gegenüber 2024: +0,9 Prozentpunkte.' },
};

const indicators = [employment, passed, shelters, byHand];

/** Root value for graphql-js: fields with arguments are functions. */
export const rootFixture = {
  kommunen: [
    {
      ags: '03999999',
      name: 'Musterstadt',
      art: 'Stadt',
      invented: true,
      latestRelease: 12,
      releasedAt: release.releasedAt,
      hasKonzept: true,
    },
  ],
  release: ({ ags, number }: { ags: string; number?: number }): object | null =>
    ags === '03999999' && (number === undefined || number === 12)
      ? {
          ...release,
          teilziel: (wanted: { number: string }) => ofNumber.get(wanted.number) ?? null,
          figure: ({ period, cell, part }: { period: string; cell: string; part: string }) => ({
            shown: '46,2\u00a0%',
            name: `Beschäftigungsquote, ${cell}, ${period}, ${part}`,
            steps: [{ term: 'Zähler', figure: '4.871', text: 'Beschäftigte' }],
            signs: [],
            definition: 'Beschäftigte am Wohnort (ab 2012)',
            breaks: [],
            notes: [],
            source: 'Beschäftigungsstatistik',
            stand: '2026-11-02',
            history: null,
          }),
          indicator: ({ code }: { code: string }) => indicators.find((one) => one.code === code) ?? null,
          indicators: {
            totalCount: indicators.length,
            pageInfo: { hasNextPage: false, endCursor: null },
            edges: indicators.map((node) => ({ cursor: node.code, node })),
          },
        }
      : null,
};
