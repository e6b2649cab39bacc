import type { IndicatorBlock, ReleaseBlock, RootBlock, SeriesBlock } from '../blocks';

export interface IndicatorContent {
  readonly block: IndicatorBlock;
  readonly series: SeriesBlock;
}

/** What a release shows, by the code of the indicator; the order does not matter. */
export interface ReleaseContent {
  readonly root: RootBlock;
  readonly indicators: ReadonlyMap<string, IndicatorContent>;
}

/** From the blocks of one release, compiled just now or long ago. */
export function contentOf(blocks: readonly ReleaseBlock[]): ReleaseContent {
  const root = blocks.find((block) => block.kind === 'root');
  if (root === undefined) throw new RangeError('Ein Datenstand ohne Wurzel ist keiner.');
  const series = new Map(
    blocks.flatMap((block) => (block.kind === 'series' ? [[block.indicator, block] as const] : [])),
  );
  const indicators = blocks.flatMap((block) => {
    if (block.kind !== 'indicator') return [];
    const found = series.get(block.code);
    return found ? [[block.code, { block, series: found }] as const] : [];
  });
  return { root, indicators: new Map(indicators) };
}
