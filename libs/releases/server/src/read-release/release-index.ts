import type { BlockHash, KonzeptBlock, RootBlock, TeilzielBlock, TeilzielSummary } from '@teilziel/releases/model';
import type { PlacedTeilziel } from './released';

/** Where everything in a release is; made once a release, because the tree never changes. */
export interface ReleaseIndex {
  /** In the order of the concept. */
  readonly teilziele: readonly PlacedTeilziel[];
  readonly teilzielOf: ReadonlyMap<string, PlacedTeilziel>;
  /** By code, sorted. */
  readonly indicators: ReadonlyMap<string, BlockHash>;
  readonly teilzieleOfIndicator: ReadonlyMap<string, readonly { readonly number: string; readonly text: string }[]>;
}

export interface Place extends Omit<PlacedTeilziel, 'block'> {
  readonly summary: TeilzielSummary;
}

export function placesIn(konzept: KonzeptBlock | null): readonly Place[] {
  return (konzept?.handlungsfelder ?? []).flatMap((feld) =>
    feld.leitziele.flatMap((leitziel) =>
      leitziel.teilziele.map((summary) => ({
        summary,
        handlungsfeld: { number: feld.number, title: feld.title },
        leitziel: { number: leitziel.number, text: leitziel.text },
      })),
    ),
  );
}

export function indexOf(root: RootBlock, places: readonly Place[], blocks: readonly TeilzielBlock[]): ReleaseIndex {
  const teilziele = places.flatMap(({ handlungsfeld, leitziel }, at) => {
    const block = blocks[at];
    return block ? [{ block, handlungsfeld, leitziel }] : [];
  });
  const refs = [...root.kontext, ...teilziele.flatMap(({ block }) => block.indicators)];
  const teilzieleOfIndicator = new Map<string, { number: string; text: string }[]>();
  for (const { block } of teilziele) {
    for (const { code } of block.indicators) {
      const known = teilzieleOfIndicator.get(code) ?? [];
      teilzieleOfIndicator.set(code, [...known, { number: block.number, text: block.text }]);
    }
  }
  return {
    teilziele,
    teilzielOf: new Map(teilziele.map((placed) => [placed.block.number, placed])),
    indicators: new Map(refs.map(({ code, block }) => [code, block] as const).sort(([a], [b]) => (a < b ? -1 : 1))),
    teilzieleOfIndicator,
  };
}
