import type { CompanionWord } from '@teilziel/statistics';
import type { DimensionBlock } from '../blocks';
import type { IndicatorContent, ReleaseContent } from './release-content';
import { cellLabel, figuresOf, figureText, isSameFigure, isSecret, isShown } from './shown-figure';
import type { ShownFigure } from './shown-figure';

/** `secret`: shown before and secret now. `disclosed`: secret before and shown now. `withdrawn`: there is no figure any more. */
export type ChangeKind = 'new' | 'changed' | 'withdrawn' | 'secret' | 'disclosed';

export interface CellChange {
  /** SDMX code. */
  readonly period: string;
  readonly coordinate: string;
  readonly label: string;
  readonly kind: ChangeKind;
  /** As readers see it; null: there was none, or there is none. */
  readonly before: string | null;
  readonly after: string | null;
}

export type ChangeCounts = Readonly<Record<ChangeKind, number>>;

export interface IndicatorDiff {
  readonly code: string;
  readonly name: string;
  /** Whether the indicator itself is new or gone. */
  readonly presence: 'new' | 'gone' | 'both';
  readonly counts: ChangeCounts;
  /** Periods with new figures; the figures themselves are not listed. */
  readonly newPeriods: readonly string[];
  /** All but the new ones, newest period first. */
  readonly cells: readonly CellChange[];
  /** Where the assessment is another one now; null stands for none at all. */
  readonly word: { readonly before: CompanionWord | null; readonly after: CompanionWord | null } | null;
  /** What else readers see of the indicator is another: a definition, a target, a sentence. */
  readonly textChanged: boolean;
}

export interface ReleaseDiff {
  readonly counts: ChangeCounts;
  /** Only what differs, by code. */
  readonly indicators: readonly IndicatorDiff[];
}

const NONE: ChangeCounts = { new: 0, changed: 0, withdrawn: 0, secret: 0, disclosed: 0 };

/** What readers of the second release see that those of the first did not, and the other way round. */
export function diffReleases(before: ReleaseContent | null, after: ReleaseContent): ReleaseDiff {
  const codes = [...new Set([...(before?.indicators.keys() ?? []), ...after.indicators.keys()])].sort();
  const dimensions = [...after.root.dimensions, ...(before?.root.dimensions ?? [])];
  const indicators = codes
    .map((code) => diffIndicator(before?.indicators.get(code), after.indicators.get(code), dimensions))
    .filter((diff) => diff !== null);
  const counts = indicators.reduce<ChangeCounts>((sum, diff) => added(sum, diff.counts), NONE);
  return { counts, indicators };
}

function diffIndicator(
  before: IndicatorContent | undefined,
  after: IndicatorContent | undefined,
  dimensions: readonly DimensionBlock[],
): IndicatorDiff | null {
  const named = after ?? before;
  if (named === undefined) return null;
  const changes = cellChanges(before, after, dimensions);
  const counts = changes.reduce<ChangeCounts>((sum, { kind }) => ({ ...sum, [kind]: sum[kind] + 1 }), NONE);
  const word = wordChange(before, after);
  const textChanged = before !== undefined && after !== undefined && textOf(before) !== textOf(after);
  const presence = before === undefined ? 'new' : after === undefined ? 'gone' : 'both';
  if (changes.length === 0 && word === null && !textChanged && presence === 'both') return null;
  const fresh = changes.filter(({ kind }) => kind === 'new');
  return {
    ...{ code: named.block.code, name: named.block.name, presence, counts, word, textChanged },
    newPeriods: [...new Set(fresh.map(({ period }) => period))].sort(),
    cells: changes.filter(({ kind }) => kind !== 'new'),
  };
}

function cellChanges(
  before: IndicatorContent | undefined,
  after: IndicatorContent | undefined,
  dimensions: readonly DimensionBlock[],
): CellChange[] {
  const [old, now] = [figuresOf(before?.series), figuresOf(after?.series)];
  const periods = [...new Set([...old.keys(), ...now.keys()])].sort().reverse();
  return periods.flatMap((period) => {
    const cells = [...new Set([...(old.get(period)?.keys() ?? []), ...(now.get(period)?.keys() ?? [])])].sort();
    return cells.flatMap((coordinate) => {
      const [was, is] = [old.get(period)?.get(coordinate), now.get(period)?.get(coordinate)];
      const kind = kindOf(was, is);
      if (kind === null) return [];
      const change = { period, coordinate, kind, label: cellLabel(coordinate, dimensions) };
      const texts = {
        before: before && was ? figureText(before, was) : null,
        after: after && is ? figureText(after, is) : null,
      };
      return [{ ...change, ...texts }];
    });
  });
}

function kindOf(before: ShownFigure | undefined, after: ShownFigure | undefined): ChangeKind | null {
  if (isShown(before)) {
    if (isShown(after)) return isSameFigure(before, after) ? null : 'changed';
    return isSecret(after) ? 'secret' : 'withdrawn';
  }
  if (!isShown(after)) return null;
  return isSecret(before) ? 'disclosed' : 'new';
}

function wordChange(before: IndicatorContent | undefined, after: IndicatorContent | undefined): IndicatorDiff['word'] {
  const was = before?.block.assessment?.word ?? null;
  const is = after?.block.assessment?.word ?? null;
  return was === is ? null : { before: was, after: is };
}

/** Everything a reader sees of the indicator but its figures and the sentences that follow from them. */
function textOf({ block }: IndicatorContent): string {
  const { name, unit, decimals, definitions, breaks, target, source, limits, reference, notes } = block;
  return JSON.stringify([name, unit, decimals, definitions, breaks, target, source, limits, reference, notes ?? []]);
}

function added(a: ChangeCounts, b: ChangeCounts): ChangeCounts {
  return {
    new: a.new + b.new,
    changed: a.changed + b.changed,
    withdrawn: a.withdrawn + b.withdrawn,
    secret: a.secret + b.secret,
    disclosed: a.disclosed + b.disclosed,
  };
}
