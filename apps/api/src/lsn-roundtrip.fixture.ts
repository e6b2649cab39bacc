import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * A second reading of the files of the Landesamt, on purpose without a line of the importer: its own CSV reader, its own
 * keys, its own table of what each column means. What both agree on is right, or both are wrong in the same way.
 */
export interface TidyRow {
  readonly file: string;
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

export function readTidyCsv(path: string): TidyRow[] {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const [header, ...lines] = text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(splitLine);
  const file = basename(path).replace(/^indicator_|\.csv$/g, '');
  return lines.map((values, index) => ({
    file,
    line: index + 2,
    fields: Object.fromEntries((header ?? []).map((name, column) => [name, values[column] ?? ''])),
  }));
}

function splitLine(line: string): string[] {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (const letter of line) {
    if (letter === '"') quoted = !quoted;
    else if (letter === ',' && !quoted) {
      fields.push(field);
      field = '';
    } else field += letter;
  }
  return [...fields, field];
}

/** K03101 → 03101000 (kreisfreie Stadt), K03254 → 03254 (Kreis), K031 → 031 (Region), K030 → 03 (Land). */
export function agsOf({ file, fields }: TidyRow): string {
  const name = fields['Gebietseinheit'];
  if (name === undefined || name === 'Niedersachsen') return '03';
  if (name === 'Deutschland') return 'DG';
  if (name === 'Osterode') return '03156';
  const digits = (fields['GeoCode'] ?? '').replace(/^R?[HK]/, '');
  if (digits === '') throw new Error(`no key in ${file}`);
  return /^03[1-4]0\d$/.test(digits) ? `${digits}000` : digits;
}

type Codes = Record<string, string>;
type CodeOf = (dimension: string, label: string) => string;

const SEX: Codes = { männlich: 'M', männer: 'M', weiblich: 'F', frauen: 'F', insgesamt: '' };
const NATION: Codes = { Insgesamt: '', Deutsche: 'DEU', 'Ausländerinnen und Ausländer': 'AUSL' };
const sex = (text = ''): string => SEX[text.toLowerCase()] ?? '?';
const nation = (text = ''): string => NATION[text] ?? '?';
const migration = (text = ''): string =>
  /ohne/i.test(text) && !/mit und/.test(text)
    ? 'OHNE'
    : /^mit M|mit Migr/.test(text) && !/mit und/.test(text)
      ? 'MIT'
      : '';
/** "15 – 20" → the label the API shows. */
function age(text = ''): string {
  if (text === '' || text === 'Insgesamt') return '';
  const [from, to] = text.match(/\d+/g) ?? [];
  if (to === undefined) return text.startsWith('unter') ? `unter ${from} Jahren` : `${from} Jahre und älter`;
  return from === '0' ? `unter ${to} Jahren` : `${from} bis unter ${to} Jahren`;
}
const LAND: Codes = { Afganistan: 'Afghanistan' };

type Rule = (fields: TidyRow['fields'], codeOf: CodeOf) => [string, Codes?];

const RULES: Readonly<Record<string, Rule>> = {
  '1-1-1': () => ['LSN-1-1-1'],
  '1-1-2': (row) => ['LSN-1-1-2', { base_year: row['Year']?.slice(-4) ?? '' }],
  '1-2-2': () => ['LSN-1-2-2'],
  '1-2-5': (row, codeOf) => {
    const land = row['Land der Staatsangehörigkeit'] ?? '';
    const all = row['Series'] === 'Alle Länder';
    return [
      'LSN-1-2-5',
      {
        auswahl: all ? '' : codeOf('auswahl', row['Series'] ?? ''),
        land: land === '' || land === 'Ausländer:innen insgesamt' ? '' : codeOf('land', land),
        sex: sex(row['Geschlecht']),
      },
    ];
  },
  '1-2-7': (row) => ['LSN-1-2-7', { sex: sex(row['Geschlecht']) }],
  '1-3-3': (row, codeOf) => [
    row['Units'] === '%' ? 'LSN-1-3-3-ANTEIL' : 'LSN-1-3-3-TSD',
    { age: labelled(codeOf, 'age', age(row['Altersgruppe'])), sex: sex(row['Geschlecht']) },
  ],
  '1-4-1': (row, codeOf) => [
    'LSN-1-4-1',
    { land: labelled(codeOf, 'land', row['Wanderungsherkunft']?.replace('Insgesamt', '')) },
  ],
  '1-4-4': (row, codeOf) => [
    `LSN-1-4-4-${{ Zuzüge: 'ZUZUG', Fortzüge: 'FORTZUG', Saldo: 'SALDO' }[row['Kategorie'] ?? '']}`,
    { age: labelled(codeOf, 'age', age(row['Altersgruppe'])) },
  ],
  '2-2-1': () => ['LSN-2-2-1'],
  '2-2-5': (row, codeOf) => [
    `LSN-2-2-5-${row['Kategorie']?.startsWith('Vor') ? 'VORL' : row['Kategorie']?.startsWith('Reg') ? 'REG' : 'ALLE'}`,
    { age: labelled(codeOf, 'age', age(row['Altersgrupppe']).replace('unter 3 bis', '3 bis')) },
  ],
  '2-3-1': () => ['LSN-2-3-1'],
  '2-3-4': (row, codeOf) => {
    const land = row['Land der Staatsangehörigkeit'] ?? '';
    return ['LSN-2-3-4', { land: land.startsWith('Serbien,') ? 'SERBIEN' : codeOf('land', LAND[land] ?? land) }];
  },
  '3-1-1': (row) => {
    const text = row['Kategorie'] ?? '';
    return ['LSN-3-1-1', { age: text.includes('3 bis unter 6') ? 'Y3T5' : 'Y0T2', migration: migration(text) }];
  },
  '3-1-2': (row) => [`LSN-3-1-2-${row['Kinderbetreuung']?.startsWith('in der') ? 'SPRACHE' : 'ELTERNTEIL'}`],
  '4-1-2': (row, codeOf) => [
    'LSN-4-1-2',
    {
      abschluss: labelled(codeOf, 'abschluss', row['Abschlussart']?.replace(/\d\)$/, '').replace('Insgesamt', '')),
      nationality: nation(row['Nationalität']),
    },
  ],
  '4-1-4': (row) => [`LSN-4-1-4-${row['Units'] === 'Anzahl' ? 'ANZAHL' : 'ANTEIL'}-${nation(row['Nationalität'])}`],
  '4-2-1': (row, codeOf) => [
    'LSN-4-2-1',
    {
      berufsabschluss: codeOf('berufsabschluss', (row['Höchster beruflicher Abschluss'] ?? '').replace(/\d\)$/, '')),
      migration: migration(row['Migrationshintergrund']),
      sex: sex(row['Geschlecht']),
    },
  ],
  '4-3-2': (row, codeOf) => [
    row['Units'] === '%' ? 'LSN-4-3-2-ANTEIL' : 'LSN-4-3-2-ANZAHL',
    {
      faechergruppe: row['Fächergruppe']?.startsWith('Mathematik')
        ? 'MATHE_NATUR'
        : labelled(codeOf, 'faechergruppe', row['Fächergruppe']?.replace('Fächerguppen zusammen', '')),
      nationality: nation(row['Nationalität']),
      sex: sex(row['Geschlecht']),
    },
  ],
  '5-1-1': (row, codeOf) => {
    const text = row['Wirtschaftsabschnitte (WZ 2008) Zusammenfassungen'] ?? '';
    const wz = /^Öff/.test(text) ? 'O_Q' : text.startsWith('Insgesamt') ? '' : codeOf('wirtschaftsabschnitt', text);
    return ['LSN-5-1-1', { wirtschaftsabschnitt: wz, sex: sex(row['Geschlecht']) }];
  },
  '5-2-1': (row) => [
    row['Units'] === 'Prozent' ? 'LSN-5-2-1-ANTEIL' : 'LSN-5-2-1-ANZAHL',
    { sex: sex(row['Geschlecht']) },
  ],
  '5-3-2': (row) => {
    const years = /^(\d\d) bis unter (\d\d)/.exec(row['Geschlecht'] ?? '');
    const young = row['Kategorie']?.includes('bis unter 25') === true;
    return [
      'LSN-5-3-2',
      {
        nationality: row['Kategorie']?.includes('Ausländer') ? 'AUSL' : '',
        age: years ? `Y${years[1]}T${Number(years[2]) - 1}` : young ? 'Y_LT25' : '',
        sex: years ? '' : sex(row['Geschlecht']),
      },
    ];
  },
  '6-1-1': (row) => {
    const text = row['Nationalität / Migrationshintergrund'] ?? '';
    const nationality = text.startsWith('deutsche') ? 'DEU' : text.startsWith('nichtdeutsche') ? 'AUSL' : '';
    return ['LSN-6-1-1', { nationality, migration: migration(text) }];
  },
  '6-2-1': (row) => [
    row['Units'] === 'Quote' ? 'LSN-6-2-1-QUOTE' : 'LSN-6-2-1-ANZAHL',
    { nationality: nation(row['Nationalität']) },
  ],
  '7-2-2': (row) => [
    row['Units']?.startsWith('Eigentümerquote') ? 'LSN-7-2-2-QUOTE' : 'LSN-7-2-2-TSD',
    { migration: migration(row['Migrationsstatus']), sex: sex(row['Geschlecht']) },
  ],
};

function labelled(codeOf: CodeOf, dimension: string, label = ''): string {
  return label === '' ? '' : codeOf(dimension, label);
}

/** Where a row must be found. */
export function placeOf(row: TidyRow, codeOf: CodeOf): { indicator: string; period: string; codes: Codes } {
  const [indicator, codes = {}] = RULES[row.file]?.(row.fields, codeOf) ?? ['?'];
  return { indicator, period: /\d{4}/.exec(row.fields['Year'] ?? '')?.[0] ?? '', codes };
}

export function coordinateOf(codes: Codes): string {
  const parts = Object.entries(codes).filter(([, code]) => code !== '');
  return parts
    .map((part) => part.join('='))
    .sort()
    .join(';');
}
