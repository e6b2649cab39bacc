import type { OverviewQuery, ProgressSymbol } from '@teilziel/graphql-client';

type Konzept = NonNullable<NonNullable<OverviewQuery['release']>['konzept']>;
export type Handlungsfeld = Konzept['handlungsfelder'][number];
export type TeilzielSummary = Handlungsfeld['leitziele'][number]['teilziele'][number];
export type Tile = NonNullable<TeilzielSummary['tile']>;

export type OverviewSort = 'bedarf' | 'nummer';

export interface HandlungsfeldRow {
  readonly number: number;
  readonly title: string;
  readonly teilziele: readonly TeilzielSummary[];
  /** The Teilziel that needs action most; it stands for the row and is named there. */
  readonly leading: TeilzielSummary | null;
}

export interface StatusCount {
  readonly word: string;
  readonly symbol: ProgressSymbol;
  readonly teilziele: readonly TeilzielSummary[];
}

const REACHED = 'Ziel erreicht';

/** Order of the counts; "Stillstand" shares the symbol of "falsche Richtung". */
const COUNTED: readonly { readonly word: string; readonly symbol: ProgressSymbol }[] = [
  { word: REACHED, symbol: 'SUN' },
  { word: 'auf Kurs', symbol: 'SUN' },
  { word: 'fast auf Kurs', symbol: 'PARTLY' },
  { word: 'zu langsam', symbol: 'CLOUD' },
  { word: 'falsche Richtung', symbol: 'STORM' },
  { word: 'Stillstand', symbol: 'STORM' },
  { word: 'nicht bewertbar', symbol: 'NA' },
];

const NEED: Readonly<Record<ProgressSymbol, number>> = { STORM: 0, CLOUD: 1, PARTLY: 2, SUN: 3, NA: 5 };

function need({ symbol, word }: TeilzielSummary): number {
  return word === REACHED ? 4 : NEED[symbol];
}

export function teilzieleOf(handlungsfeld: Handlungsfeld): readonly TeilzielSummary[] {
  return handlungsfeld.leitziele.flatMap(({ teilziele }) => teilziele);
}

/** Most in need of action; of equals the first one that has a picture. */
export function leadingTeilziel(teilziele: readonly TeilzielSummary[]): TeilzielSummary | null {
  const weight = (one: TeilzielSummary): number => need(one) * 2 + (one.tile ? 0 : 1);
  return teilziele.reduce<TeilzielSummary | null>(
    (best, one) => (best === null || weight(one) < weight(best) ? one : best),
    null,
  );
}

export function handlungsfeldRows(konzept: Konzept, sort: OverviewSort): readonly HandlungsfeldRow[] {
  const rows = konzept.handlungsfelder.map((handlungsfeld) => {
    const teilziele = teilzieleOf(handlungsfeld);
    return { number: handlungsfeld.number, title: handlungsfeld.title, teilziele, leading: leadingTeilziel(teilziele) };
  });
  if (sort === 'nummer') return rows.toSorted((left, right) => left.number - right.number);
  return rows.toSorted((left, right) => rowNeed(left) - rowNeed(right) || left.number - right.number);
}

/** The worst status first; of equals the field where it is the larger share. */
function rowNeed({ teilziele, leading }: HandlungsfeldRow): number {
  if (!leading) return 10;
  const worst = need(leading);
  return worst - teilziele.filter((one) => need(one) === worst).length / (teilziele.length + 1);
}

export function statusCounts(teilziele: readonly TeilzielSummary[]): readonly StatusCount[] {
  return COUNTED.map((entry) => ({ ...entry, teilziele: teilziele.filter(({ word }) => word === entry.word) })).filter(
    ({ word, teilziele: counted }) => counted.length > 0 || word !== 'Stillstand',
  );
}

export interface Sorted {
  readonly reached: readonly TeilzielSummary[];
  readonly onTrack: readonly TeilzielSummary[];
  readonly nearly: readonly TeilzielSummary[];
  readonly slow: readonly TeilzielSummary[];
  readonly worse: readonly TeilzielSummary[];
  readonly missing: readonly TeilzielSummary[];
}

export function sortedByStatus(teilziele: readonly TeilzielSummary[]): Sorted {
  const of = (symbol: ProgressSymbol): readonly TeilzielSummary[] => teilziele.filter((one) => one.symbol === symbol);
  return {
    reached: of('SUN').filter(({ word }) => word === REACHED),
    onTrack: of('SUN').filter(({ word }) => word !== REACHED),
    nearly: of('PARTLY'),
    slow: of('CLOUD'),
    worse: of('STORM'),
    missing: of('NA'),
  };
}
