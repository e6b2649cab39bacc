import { derivable, linesOf, type Line } from '@teilziel/disclosure';
import { type Coordinate, parseCoordinate } from '@teilziel/statistics';
import { isDecomposable, maximal } from './decomposable';

/** Counts that add up, as one period shows them: printed cells and those that follow from them. */
export interface CountTable {
  readonly cells: readonly CountCell[];
  readonly sums: readonly { readonly whole: Coordinate; readonly parts: readonly Coordinate[] }[];
}

export interface CountCell {
  readonly coordinate: Coordinate;
  readonly value: number;
  readonly isPrinted: boolean;
}

const NOISE = 1e-6;

/** Lines of the printed tables, and how the tables hang together: the same for every period with the same cells. */
interface Skeleton {
  readonly lines: readonly Line[];
  readonly deepest: number;
  readonly isDecomposable: boolean;
}

export class CountTables {
  private readonly skeletons = new Map<string, Skeleton>();
  private readonly sexes = new Map<Coordinate, string | undefined>();

  /** Read once for all periods. */
  sexOf(coordinate: Coordinate): string | undefined {
    if (!this.sexes.has(coordinate)) this.sexes.set(coordinate, parseCoordinate(coordinate)['sex']);
    return this.sexes.get(coordinate);
  }

  /**
   * Null where what is printed does not say enough to look at it cell by cell: a margin is missing, or the tables hang
   * together by a base that nobody knows. `keep`: cells that count although they are empty and not printed.
   */
  of(printed: ReadonlyMap<Coordinate, number>, keep: ReadonlySet<Coordinate>): CountTable | null {
    const coordinates = [...printed.keys()];
    const { lines, deepest, isDecomposable: fits } = this.skeletonOf(coordinates);
    if (!fits || [...printed.values()].some((count) => count < -NOISE)) return null;
    const known = derivable(lines, printed);
    const sums: { whole: Coordinate; parts: Coordinate[] }[] = [];
    for (const { whole, parts } of lines) {
      const all = known.get(whole);
      if (all === undefined) {
        // Parts without their total: nothing can be subtracted from anything.
        if (deepest > 1) return null;
        continue;
      }
      if (parts.some((part) => (known.get(part) ?? -1) < -NOISE)) return null;
      // Whoever sees that nothing is ever left over takes it that nothing can be.
      const used = parts.filter((part) => printed.has(part) || keep.has(part) || (known.get(part) ?? 0) > NOISE);
      sums.push({ whole, parts: used });
    }
    const named = new Set([...coordinates, ...sums.flatMap(({ whole, parts }) => [whole, ...parts])]);
    const cells = [...named].sort().map((coordinate) => ({
      coordinate,
      value: known.get(coordinate) ?? 0,
      isPrinted: printed.has(coordinate),
    }));
    return { cells, sums };
  }

  private skeletonOf(coordinates: readonly Coordinate[]): Skeleton {
    const key = coordinates.join('|');
    const known = this.skeletons.get(key);
    if (known !== undefined) return known;
    const sets = maximal(coordinates.map((coordinate) => new Set(Object.keys(parseCoordinate(coordinate)))));
    const isInTable = ({ whole, dimension }: Line): boolean => {
      const dimensions = [...Object.keys(parseCoordinate(whole)), dimension];
      return sets.some((set) => dimensions.every((one) => set.has(one)));
    };
    const made = {
      lines: linesOf(coordinates).filter(isInTable),
      deepest: Math.max(0, ...sets.map(({ size }) => size)),
      isDecomposable: isDecomposable(sets.map((set) => [...set])),
    };
    this.skeletons.set(key, made);
    return made;
  }
}
