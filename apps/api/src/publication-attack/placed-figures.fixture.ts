import type { File } from './everything.fixture';
import { pdfText, READS_PDF } from './file-text.fixture';
import { zipParts } from './zip-parts.fixture';

/** A figure as a reader of a file finds it: of which cell, and as exactly as it is printed. */
export interface Placed {
  readonly code: string;
  readonly period: string;
  readonly coordinate: string;
  readonly part: 'numerator' | 'denominator' | 'value';
  readonly low: number;
  readonly high: number;
}

/** Labels of dimensions and codes as the release itself explains them. */
export interface Words {
  readonly dimensions: ReadonlyMap<string, string>;
  readonly codes: ReadonlyMap<string, readonly [dimension: string, code: string]>;
}

type Place = Omit<Placed, 'low' | 'high'>;
type Row = readonly string[];

/** Everything that can be placed in the file; other readers than the program writes with. */
export function figuresIn(file: File, words: Words): readonly Placed[] {
  const text = (): string => file.bytes.toString('utf8');
  switch (file.kind) {
    case 'json':
      return columnsIn(JSON.parse(text()));
    case 'graphql':
      return [...columnsIn(JSON.parse(text())), ...explained(file.name, text())];
    case 'csv':
      return file.name.endsWith('protokoll.csv') ? [] : inTable(csvRows(text()), words);
    case 'xlsx':
      return sheetsOf(file.bytes).flatMap((rows) => inTable(rows, words));
    case 'pdf':
      return READS_PDF ? inReport(pdfText(file.bytes).split('\n').map(wide), words) : [];
    case 'docx':
      return inReport(docxRows(file.bytes), words);
    case 'mail':
      return [];
  }
}

export function wordsOf(files: readonly File[]): Words {
  const dimensions = files.flatMap(({ kind, bytes }) => {
    const block = kind === 'json' ? (JSON.parse(bytes.toString('utf8')) as RootLike) : {};
    return block.dimensions ?? [];
  });
  return {
    dimensions: new Map(dimensions.map(({ code, label }) => [label, code])),
    codes: new Map(
      dimensions.flatMap(({ code: dimension, codes }) =>
        codes.map(({ code, label }) => [label, [dimension, code]] as const),
      ),
    ),
  };
}

interface RootLike {
  readonly dimensions?: readonly {
    readonly code: string;
    readonly label: string;
    readonly codes: readonly { readonly code: string; readonly label: string }[];
  }[];
}

interface ColumnsLike {
  readonly indicator: string;
  readonly cells: readonly string[];
  readonly periods: readonly string[];
  readonly numerator: readonly (readonly (number | null)[])[];
  readonly denominator: readonly (readonly (number | null)[])[];
  readonly value: readonly (readonly (number | null)[])[];
}

interface TileLike {
  readonly indicator: string;
  readonly periods: readonly string[];
  readonly decimals: number;
  readonly total: readonly (number | null)[];
  readonly women: readonly (number | null)[];
  readonly men: readonly (number | null)[];
}

/** Series and tiles, wherever in an answer or block they are. */
function columnsIn(node: unknown): readonly Placed[] {
  if (typeof node !== 'object' || node === null) return [];
  const found = node as Partial<ColumnsLike> & Partial<TileLike>;
  if (found.cells !== undefined && found.numerator !== undefined) return seriesFigures(found as ColumnsLike);
  if (found.women !== undefined && found.total !== undefined) return tileFigures(found as TileLike);
  return Object.values(node).flatMap((child) => columnsIn(child));
}

const PARTS = ['numerator', 'denominator', 'value'] as const;
/** JSON carries shares with all their digits. */
const EXACT = 1e-9;

function seriesFigures(series: ColumnsLike): readonly Placed[] {
  return series.cells.flatMap((coordinate, c) =>
    series.periods.flatMap((period, p) =>
      PARTS.flatMap((part) => {
        const figure = series[part][c]?.[p] ?? null;
        const by = part === 'value' ? EXACT : 0;
        return figure === null
          ? []
          : [{ code: series.indicator, period, coordinate, part, low: figure - by, high: figure + by }];
      }),
    ),
  );
}

function tileFigures({ indicator: code, periods, decimals, ...columns }: TileLike): readonly Placed[] {
  const half = 0.5 * 10 ** -decimals;
  return (['total', 'women', 'men'] as const).flatMap((name) =>
    columns[name].flatMap((figure, p): readonly Placed[] => {
      const coordinate = { total: '', women: 'sex=F', men: 'sex=M' }[name];
      const place = { code, period: periods[p] ?? '', coordinate, part: 'value' as const };
      return figure === null ? [] : [{ ...place, low: figure - half, high: figure + half }];
    }),
  );
}

const ASKED = /(f\d+): figure\(indicator: "([^"]*)", period: "([^"]*)", cell: "([^"]*)", part: (\w+)\)/g;

/** What the product says when it is asked how a figure came about. */
function explained(query: string, text: string): readonly Placed[] {
  const { release } = (JSON.parse(text) as { data: { release: Record<string, { shown: string } | null> | null } }).data;
  return [...query.matchAll(ASKED)].flatMap(([, alias = '', code = '', period = '', coordinate = '', part = '']) => {
    const asked = PARTS.find((one) => one.toUpperCase() === part);
    return asked === undefined ? [] : figure(release?.[alias]?.shown ?? '', { code, period, coordinate, part: asked });
  });
}

/** "1.234", "(56,1)", "56,1p", "56,1 %", "12 Personen"; nothing for "." and other signs. */
function figure(text: string, place: Place): readonly Placed[] {
  const [, whole = '', digits] = /^\(?([\d.]*\d)(?:,(\d+))?\)?[a-z]?(?: .*)?$/.exec(text.trim()) ?? [];
  if (text.trim() === '–') return [{ ...place, low: 0, high: 0 }];
  if (whole === '') return [];
  const number = Number(`${whole.replaceAll('.', '')}.${digits ?? ''}`);
  const half = place.part === 'value' ? 0.5 * 10 ** -(digits?.length ?? 0) : 0;
  return [{ ...place, low: number - half, high: number + half }];
}

/** One row a period and cell: CSV and XLSX. */
function inTable([head = [], ...rows]: readonly Row[], { dimensions, codes }: Words): readonly Placed[] {
  if (!head.includes('Zeitraum')) return [];
  const at = (name: string): number => head.findIndex((one) => one === name || one.startsWith(`${name} (`));
  return rows.flatMap((row) => {
    const pairs = head.flatMap((label, column) => {
      const cell = row[column] ?? '';
      if (!dimensions.has(label) || cell === 'Insgesamt') return [];
      const found = codes.get(cell);
      if (found === undefined) throw new Error(`Nobody knows „${cell}“ in the column ${label}.`);
      return [found.join('=')];
    });
    const code = (row[at('Kennung')] ?? row[at('Indikator')] ?? '').split(' ').at(-1) ?? '';
    const place = { code, period: periodOf(row[at('Zeitraum')] ?? ''), coordinate: pairs.sort().join(';') };
    const value = figure(row[at('Wert')] ?? '', { ...place, part: 'value' });
    // A spreadsheet keeps 25 for 25,0: how exactly it is shown stands in its format.
    const isShare = (row[at('Nenner')] ?? '') !== '';
    return [
      ...figure(row[at('Zähler')] ?? '', { ...place, part: 'numerator' }),
      ...figure(row[at('Nenner')] ?? '', { ...place, part: 'denominator' }),
      ...value.map((one) =>
        isShare && one.high - one.low > 0.5 ? { ...one, low: one.low + 0.45, high: one.high - 0.45 } : one,
      ),
    ];
  });
}

/** "4. Quartal 2025" is 2025-Q4. */
const periodOf = (label: string): string => label.trim().replace(/^(\d)\. Quartal (\d{4})$/, '$2-Q$1');

const csvRows = (text: string): readonly Row[] =>
  text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';').map((field) => field.replace(/^"(.*)"$/, '$1')));

const XML = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" } as const;
const plain = (xml: string): string =>
  xml
    .replaceAll('\u00A0', ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|apos);/g, (one) => XML[one as keyof typeof XML]);

function sheetsOf(bytes: Buffer): readonly (readonly Row[])[] {
  const parts = zipParts(bytes);
  const shared = (parts.get('xl/sharedStrings.xml')?.toString('utf8') ?? '').split('<si>').slice(1).map(plain);
  const sheets = [...parts].filter(([name]) => /^xl\/worksheets\/[^/]*\.xml$/.test(name));
  return sheets.map(([, xml]) =>
    xml
      .toString('utf8')
      .split('<row ')
      .slice(1)
      .map((row) => {
        const cells: string[] = [];
        for (const [, column = '', kind, text = ''] of row.matchAll(
          /<c r="([A-Z])\d+"[^>]*?(t="s")?(?:\/>|>(.*?)<\/c>)/g,
        )) {
          const found = plain(text);
          cells[column.charCodeAt(0) - 65] =
            kind === undefined ? found.replace('.', ',') : (shared[Number(found)] ?? '');
        }
        return Array.from(cells, (cell) => cell ?? '');
      }),
  );
}

/** Columns of the text of a page stand at least two blanks apart. */
const wide = (line: string): Row => line.trim().split(/ {2,}/);

/** Rows of tables, and paragraphs between them as rows of one cell. */
function docxRows(bytes: Buffer): readonly Row[] {
  const xml = zipParts(bytes).get('word/document.xml')?.toString('utf8') ?? '';
  return [...xml.matchAll(/<w:tr[ >][^]*?<\/w:tr>|<w:p[ >][^]*?<\/w:p>/g)].map(([row]) =>
    row.startsWith('<w:tr')
      ? [...row.matchAll(/<w:tc>[^]*?<\/w:tc>/g)].map(([cell]) => plain(cell).trim())
      : [plain(row)],
  );
}

const CAPTION = /^Tabelle \d+[ .:]*.*?\b([A-Z]{3,})(?:,| nach )/;
const FIRST_COLUMN = ['Jahr', 'Quartal'];
const ROW = /^(\d\. Quartal )?\d{4}$/;

/** Tables below a caption that names the indicator: a row a period, a column a cell of one dimension. */
function inReport(rows: readonly Row[], { codes }: Words): readonly Placed[] {
  let code: string | null = null;
  let columns: readonly (string | null)[] | null = null;
  return rows.flatMap((row) => {
    const [first = '', ...rest] = row;
    const caption = CAPTION.exec(row.join(' '));
    if (caption !== null) {
      [code, columns] = [caption[1] ?? null, null];
    } else if (code !== null && FIRST_COLUMN.includes(first)) {
      columns = rest.map((label) => (label === 'Insgesamt' ? '' : (codes.get(label)?.join('=') ?? null)));
    } else if (columns !== null && !ROW.test(first)) {
      // Below the table are its signs and sources, and soon the axis of a chart.
      if (!first.startsWith('Bruch ab')) [code, columns] = [null, null];
    } else if (code !== null && columns !== null) {
      const place = { code, period: periodOf(first), part: 'value' as const };
      const named = columns;
      return rest.flatMap((cell, at) => {
        const coordinate = named[at] ?? null;
        return coordinate === null ? [] : figure(cell, { ...place, coordinate });
      });
    }
    return [];
  });
}
