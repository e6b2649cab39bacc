import type { IndicatorBlock, KonzeptBlock, RootBlock, SeriesBlock, TeilzielBlock } from '@teilziel/releases/model';

/** All blocks of one release that the report prints, found by hash beforehand. */
export interface ReportSnapshot {
  readonly release: {
    readonly number: number;
    readonly releasedAt: string;
    readonly rootHash: string;
    /** The release it corrects, and why. */
    readonly corrects?: { readonly number: number; readonly reason: string } | null;
  };
  /** Where people reach the program, without a slash at the end; null or absent: nobody has said. */
  readonly address?: string | null;
  readonly root: RootBlock;
  readonly konzept: KonzeptBlock | null;
  readonly teilziele: readonly TeilzielBlock[];
  readonly indicators: readonly IndicatorBlock[];
  readonly series: ReadonlyMap<string, SeriesBlock>;
}
