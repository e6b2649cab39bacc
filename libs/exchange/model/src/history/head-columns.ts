import type { DimensionWord } from './history.types';

/** Heads of the template, in its order; the first one is hidden there. */
export const HISTORY_HEAD = [
  'Kennung',
  'Indikator',
  'Bezeichnung',
  'Zeitraum',
  'Gliederung',
  'Anzahl',
  'Grundgesamtheit',
  'Wert',
  'Zeichen',
  'Anmerkung',
] as const;

export type HistoryColumn =
  'id' | 'indicator' | 'period' | 'cell' | 'numerator' | 'denominator' | 'value' | 'sign' | 'note';

const SPELLINGS: Readonly<Record<HistoryColumn | 'ignored', readonly string[]>> = {
  id: ['kennung'],
  indicator: ['indikator', 'code', 'indikatorcode', 'indikator (code)', 'kennzahl'],
  period: ['zeitraum', 'periode', 'jahr', 'quartal', 'berichtszeitraum'],
  cell: ['gliederung', 'merkmal', 'ausprägung', 'zelle'],
  numerator: ['anzahl', 'zähler', 'zähler/anzahl', 'zähler / anzahl'],
  denominator: ['nenner', 'grundgesamtheit'],
  value: ['wert'],
  sign: ['zeichen'],
  note: ['anmerkung', 'bemerkung', 'fußnote'],
  ignored: ['bezeichnung', 'name', 'einheit', ''],
};

const COLUMN_OF: ReadonlyMap<string, HistoryColumn | 'ignored'> = new Map(
  (Object.keys(SPELLINGS) as (HistoryColumn | 'ignored')[]).flatMap((column) =>
    SPELLINGS[column].map((spelling) => [spelling, column] as const),
  ),
);

/** Where what stands. */
export interface HeadColumns {
  readonly heads: readonly string[];
  readonly at: Readonly<Partial<Record<HistoryColumn, number>>>;
  readonly dimensions: readonly { readonly dimension: string; readonly at: number }[];
  /** Nobody reads them; said in the preview. */
  readonly unread: readonly string[];
}

export type HeadResult =
  | { readonly kind: 'head'; readonly columns: HeadColumns }
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly sentence: string };

export const plainWord = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

/** Whether a line is the head of the list, and if so what its columns are. */
export function headColumns(texts: readonly string[], words: readonly DimensionWord[]): HeadResult {
  const heads = texts.map((text) => text.trim());
  const dimensionOf = new Map(
    words.flatMap(({ dimension, dimensionLabel }) => [
      [plainWord(dimensionLabel), dimension] as const,
      [plainWord(dimension), dimension] as const,
    ]),
  );
  const at: Partial<Record<HistoryColumn, number>> = {};
  const dimensions: { dimension: string; at: number }[] = [];
  const unread: string[] = [];
  const twice: string[] = [];
  heads.forEach((head, index) => {
    const column = COLUMN_OF.get(plainWord(head));
    const dimension = dimensionOf.get(plainWord(head));
    if (column === 'ignored') return;
    if (column !== undefined && at[column] === undefined) at[column] = index;
    else if (column === undefined && dimension !== undefined && !dimensions.some((one) => one.dimension === dimension))
      dimensions.push({ dimension, at: index });
    else if (column === undefined && dimension === undefined) unread.push(head);
    else twice.push(head);
  });
  if (at.period === undefined || (at.indicator === undefined && at.id === undefined)) return { kind: 'none' };
  if (twice.length > 0)
    return { kind: 'refused', sentence: `Die Spalte „${twice[0]}“ gibt es zweimal. Bitte löschen Sie eine davon.` };
  if (at.numerator === undefined && at.value === undefined && at.sign === undefined)
    return {
      kind: 'refused',
      sentence:
        'Es fehlt eine Spalte mit Zahlen: „Anzahl“, „Grundgesamtheit“ oder „Wert“. Bitte ergänzen Sie die Kopfzeile.',
    };
  return { kind: 'head', columns: { heads, at, dimensions, unread } };
}
