import type { KommunenQuery } from '@teilziel/graphql-client';

export type KommuneEntry = KommunenQuery['kommunen'][number];

export interface KommuneGroup {
  readonly art: string;
  readonly kommunen: readonly KommuneEntry[];
}

/** From the place one lives in outwards. */
const ORDER = ['Verbund', 'Gemeinde', 'Stadt', 'Kreis', 'Region', 'Land', 'Bund'];

const place = (art: string): number => (ORDER.includes(art) ? ORDER.indexOf(art) : ORDER.length);

export function matching(kommunen: readonly KommuneEntry[], search: string): readonly KommuneEntry[] {
  const wanted = search.trim().toLocaleLowerCase('de');
  return kommunen.filter(({ name, ags }) => name.toLocaleLowerCase('de').includes(wanted) || ags === wanted);
}

/** Those with goals first in each group: there is more to read. */
export function groupsOf(kommunen: readonly KommuneEntry[]): readonly KommuneGroup[] {
  const arten = [...new Set(kommunen.map(({ art }) => art))].toSorted((one, other) => place(one) - place(other));
  return arten.map((art) => ({
    art,
    kommunen: kommunen
      .filter((one) => one.art === art)
      .toSorted((one, other) => Number(other.hasKonzept) - Number(one.hasKonzept)),
  }));
}
