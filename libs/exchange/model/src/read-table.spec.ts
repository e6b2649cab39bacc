import { MappingError } from './checked';
import { problemText } from './import.types';
import { cleanLabel, deriveCode } from './label';
import { fitsFile, type Mapping, parseMapping } from './mapping.schema';
import { readTable } from './read-table';
import { RegionTable } from './region-table';

const REGIONS = RegionTable.parse(
  {
    regions: [
      { ags: '03404000', name: 'Osnabrück', art: 'Stadt', keys: ['K03404', 'RH03404'], names: ['Osnabrück, Stadt'] },
      { ags: '03459', name: 'Landkreis Osnabrück', art: 'Kreis', keys: ['K03459'], names: ['Osnabrück'] },
      { ags: '03156', name: 'Landkreis Osterode', art: 'Kreis', names: ['Osterode'] },
    ],
  },
  'regions.yaml',
);

const RAW = {
  file: 'probe_*.csv',
  decimal: 'point',
  regions: 'regions.yaml',
  kommune: { key: 'GeoCode', name: 'Gebietseinheit', ignoreKeys: ['#NV'] },
  period: { column: 'Year', pattern: '{year}' },
  dimensions: [
    {
      column: ['Altersgruppe', 'Altersgrupppe'],
      dimension: 'age',
      label: 'Alter',
      total: ['Insgesamt', ''],
      codes: { 'unter 3': 'Y0T2' },
      derive: true,
    },
    { column: 'Geschlecht', sex: true },
  ],
  constant: { Units: ['Anzahl'] },
  value: { column: 'Value' },
  comment: { column: 'COMMENT_OBS', values: { 'Statistisch unsicher': 'U', Geschätzt: 'E' } },
  signs: { '/': 'U' },
  source: { name: 'Prüfquelle', office: 'Prüfamt', alreadyPublished: true },
  indicator: {
    code: 'P-1',
    name: 'Prüfgröße',
    unit: 'Personen',
    direction: 'neutral',
    reference: 'Stichtag 31. Dezember',
    definition: 'Eine Größe, die es nur zur Prüfung gibt.',
    since: 2020,
  },
};

const HEADER = [
  'Year',
  'Gebietseinheit',
  'GeoCode',
  'Altersgrupppe',
  'Geschlecht',
  'Units',
  'COMMENT_OBS',
  'Value',
  '',
];
const GOOD = ['2024', 'Osnabrück', 'K03459', 'unter 3', 'Frauen', 'Anzahl', '', '12', ''];

const mapping = (changes: object = {}): Mapping => parseMapping({ ...RAW, ...changes }, 'probe.yaml');
const read = (rows: string[][], with_ = mapping(), header = HEADER): ReturnType<typeof readTable> =>
  readTable(with_, { header, rows: rows.map((fields, index) => ({ line: index + 2, fields })) }, REGIONS);
const good = (changes: Record<number, string> = {}): string[] => GOOD.map((field, index) => changes[index] ?? field);
const problemsOf = (rows: string[][]): string[] =>
  read(rows).problems.map((problem) => problemText('probe.csv', problem));

describe('reading a table', () => {
  it('gives a row its place and figure', () => {
    expect(read([good()]).cells).toEqual([
      {
        line: 2,
        kommune: '03459',
        indicator: 'P-1',
        period: '2024',
        coordinate: 'age=Y0T2;sex=F',
        numerator: null,
        denominator: null,
        value: 12,
        status: 'A',
        note: null,
      },
    ]);
  });

  it.each([
    ['Frauen', 'sex=F'],
    ['weiblich', 'sex=F'],
    ['Männlich', 'sex=M'],
    ['insgesamt', ''],
    ['Insgesamt', ''],
  ])('reads the sex %s', (spelling, coordinate) => {
    expect(read([good({ 3: 'Insgesamt', 4: spelling })]).cells[0]?.coordinate).toBe(coordinate);
  });

  it.each([
    ['+1740', 1740],
    ['-2.62551205106221', -2.62551205106221],
    ['6.42144433101722E-02', 0.0642144433101722],
    ['0', 0],
  ])('reads the figure %s', (text, value) => {
    expect(read([good({ 7: text })]).cells[0]).toMatchObject({ value, status: 'A' });
  });

  it('keeps a missing figure as a status, never as 0', () => {
    const cells = read([
      good({ 0: '2020', 7: '' }),
      good({ 0: '2021', 7: '/' }),
      good({ 0: '2022', 6: 'Statistisch unsicher', 7: '' }),
      good({ 0: '2023', 6: 'Geschätzt', 7: '' }),
      good({ 0: '2024', 6: 'Geschätzt' }),
    ]).cells;
    expect(cells.map(({ value, status, note }) => [value, status, note])).toEqual([
      [null, 'O', null],
      [null, 'U', null],
      [null, 'U', 'Statistisch unsicher'],
      [null, 'O', 'Geschätzt'],
      [12, 'E', 'Geschätzt'],
    ]);
  });

  it('finds the Kommune by either key, by name where the key is to be ignored, and never guesses', () => {
    const { cells, problems } = read([
      good({ 1: 'Osnabrück, Stadt', 2: 'RH03404' }),
      good({ 1: 'Osterode', 2: '#NV' }),
      good({ 1: 'Osnabrück', 2: '' }),
    ]);
    expect(problems).toEqual([]);
    expect(cells.map(({ kommune }) => kommune)).toEqual(['03404000', '03156', '03459']);
  });

  it('names file, line, column and what was found, and how to mend it', () => {
    expect(
      problemsOf([
        good({ 2: 'K09999' }),
        good({ 1: 'Atlantis' }),
        good({ 2: 'K03404' }),
        good({ 4: 'unbekannt?' }),
        good({ 5: 'in 1000' }),
        good({ 7: '1,5' }),
        good({ 0: 'Juni 2024' }),
        good({ 6: 'geschätzt von Hand' }),
        good({ 8: 'x' }),
        good().slice(0, 5),
        good(),
        good(),
      ]),
    ).toEqual([
      expect.stringContaining('probe.csv, Zeile 2, Spalte „GeoCode“: Der Schlüssel „K09999“ ist unbekannt.'),
      expect.stringContaining('Zeile 3, Spalte „Gebietseinheit“: Das Gebiet „Atlantis“ ist unbekannt.'),
      expect.stringContaining('Zeile 4, Spalte „GeoCode“: Der Schlüssel „K03404“ meint Osnabrück'),
      expect.stringContaining('Zeile 5, Spalte „Geschlecht“: Die Angabe „unbekannt?“'),
      expect.stringContaining('Zeile 6, Spalte „Units“: Hier steht „in 1000“, erwartet wird „Anzahl“.'),
      expect.stringContaining('Zeile 7, Spalte „Value“: „1,5“ ist keine Zahl mit Dezimalpunkt'),
      expect.stringContaining('Zeile 8, Spalte „Year“: „Juni 2024“ ist kein Zeitraum der Form „{year}“.'),
      expect.stringContaining('Zeile 9, Spalte „COMMENT_OBS“'),
      expect.stringContaining('Zeile 10, Spalte „Nr. 9“: „x“ steht in einer Spalte ohne Überschrift.'),
      expect.stringContaining('Zeile 11: Die Zeile hat 5 statt 9 Felder.'),
      expect.stringContaining(
        'Zeile 13: Dieselbe Angabe (03459, P-1, 2024, age=Y0T2;sex=F) steht mit demselben Wert schon in Zeile 12.',
      ),
    ]);
  });

  it('refuses a header with a column too many or too few', () => {
    const { problems } = read([good()], mapping(), HEADER.with(0, 'Jahr'));
    expect(problems.map((problem) => problemText('probe.csv', problem))).toEqual([
      expect.stringContaining('Zeile 1, Spalte „Year“: Diese Spalte fehlt.'),
      expect.stringContaining('Zeile 1, Spalte „Jahr“: Die Zuordnung kennt diese Spalte nicht.'),
    ]);
  });

  it('strips marks of footnotes and makes ASCII codes; two labels of one code are an error', () => {
    const { cells, problems, dimensions } = read([
      good({ 3: 'Ältere1)' }),
      good({ 3: 'Ältere 2)', 4: 'Männer' }),
      good({ 3: 'Aeltere', 0: '2023' }),
    ]);
    expect(cells.map(({ coordinate }) => coordinate)).toEqual(['age=AELTERE;sex=F', 'age=AELTERE;sex=M']);
    expect(problems[0]?.message).toContain('denselben Code AELTERE');
    expect(dimensions[0]).toEqual({ dimension: 'age', label: 'Alter', codes: [{ code: 'AELTERE', label: 'Ältere' }] });
    expect(deriveCode('Côte d’Ivoire (Straße)')).toBe('COTE_D_IVOIRE_STRASSE');
  });

  it('reads two years from one field and several dimensions from one column', () => {
    const base = mapping({
      period: {
        column: 'Year',
        pattern: '{year} / {baseYear}',
        baseDimension: { dimension: 'base_year', label: 'Vergleichsjahr' },
      },
      dimensions: [
        { column: 'Altersgrupppe', values: { 'Unter 25': { age: 'Y_LT25' } } },
        {
          column: 'Geschlecht',
          overrule: true,
          values: { Frauen: { sex: 'F' }, '15 bis unter 20': { age: 'Y15T19' } },
        },
      ],
    });
    const rows = [
      good({ 0: '2024 / 2005', 3: 'Unter 25' }),
      good({ 0: '2024/2005', 3: 'Unter 25', 4: '15 bis unter 20' }),
    ];
    expect(read(rows, base).cells.map(({ period, coordinate }) => [period, coordinate])).toEqual([
      ['2024', 'age=Y_LT25;base_year=2005;sex=F'],
      ['2024', 'age=Y15T19;base_year=2005'],
    ]);
  });

  it('chooses the indicator by a column and reads pairs of figures', () => {
    const split = mapping({
      constant: {},
      indicator: undefined,
      indicators: { column: 'Units', values: { Anzahl: RAW.indicator } },
      value: { numerator: 'Value', denominator: 'COMMENT_OBS' },
      comment: undefined,
    });
    const { cells, problems } = read([good({ 6: '40' }), good({ 0: '2023' }), good({ 5: 'Promille' })], split);
    expect(cells.map(({ numerator, denominator, status }) => [numerator, denominator, status])).toEqual([
      [12, 40, 'A'],
      [null, null, 'O'],
    ]);
    expect(problems[0]?.message).toContain(
      'Zu „Promille“ nennt die Zuordnung keinen Indikator. Bekannt sind „Anzahl“.',
    );
  });
});

describe('a label', () => {
  it.each([
    ['Fachhochschulreife1)', 'Fachhochschulreife'],
    ['Quote 2) 3)', 'Quote'],
    ['  Abschluss\u00A0Förderschule2) ', 'Abschluss Förderschule'],
    ['Serbien (2006, 2007)', 'Serbien (2006, 2007)'],
    ['Klasse (Stufe 2)', 'Klasse (Stufe 2)'],
    ['Nienburg (Weser)1)', 'Nienburg (Weser)'],
    ['Insgesamt (alle) 1) 2)', 'Insgesamt (alle)'],
  ])('%s is read as %s', (text, label) => expect(cleanLabel(text)).toBe(label));
});

describe('a mapping', () => {
  it('is refused with every wrong place, in German', () => {
    const wrong = { ...RAW, decimal: 'punkt', period: { column: 'Year', pattern: 'Jahr' }, spalten: 1 };
    expect(() => parseMapping(wrong, 'probe.yaml')).toThrow(MappingError);
    expect(() => parseMapping(wrong, 'probe.yaml')).toThrow(
      /probe\.yaml passt nicht[\s\S]*decimal: Hier steht „punkt“, möglich ist „point“, „comma“[\s\S]*spalten/,
    );
    expect(() => mapping({ period: { column: 'Year', pattern: 'Jahr' } })).toThrow(
      /period\.pattern: Das Muster braucht \{year\}/,
    );
    expect(() => mapping({ indicator: undefined })).toThrow(/Genau eines von beiden/);
  });

  it('fits files by name', () => {
    expect([fitsFile(mapping(), 'probe_1.csv'), fitsFile(mapping(), 'xprobe_1.csv')]).toEqual([true, false]);
  });
});
