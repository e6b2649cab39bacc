import type { OriginSplit } from './content.types';

/** The smallest group: every printed cell is a sum of leaves, so totals always add up. */
export interface Leaf {
  readonly sex: 'F' | 'M' | 'N' | null;
  readonly origin: string | null;
  readonly numerator: number;
  readonly denominator: number | null;
}

export interface CellFigure {
  readonly coordinate: string;
  readonly numerator: number;
  readonly denominator: number | null;
}

export const ORIGIN_CODES: Record<OriginSplit['dimension'], readonly [string, string]> = {
  origin: ['DE', 'AUS'],
  einwanderung: ['OHNE', 'MIT'],
};

function sumOf(coordinate: string, leaves: readonly Leaf[]): CellFigure {
  const denominators = leaves.map((leaf) => leaf.denominator);
  return {
    coordinate,
    numerator: leaves.reduce((sum, leaf) => sum + leaf.numerator, 0),
    denominator: denominators.includes(null) ? null : denominators.reduce<number>((sum, part) => sum + (part ?? 0), 0),
  };
}

/** Total, then by sex, then by origin, then by both where wanted. */
export function cellsOf(
  leaves: readonly Leaf[],
  dimension: OriginSplit['dimension'] | null,
  crossed: boolean,
): CellFigure[] {
  const sexes = (['F', 'M', 'N'] as const).filter((sex) => leaves.some((leaf) => leaf.sex === sex));
  const origins = dimension === null ? [] : ORIGIN_CODES[dimension];
  const cells = [sumOf('', leaves)];
  for (const sex of sexes)
    cells.push(
      sumOf(
        `sex=${sex}`,
        leaves.filter((leaf) => leaf.sex === sex),
      ),
    );
  for (const origin of origins) {
    cells.push(
      sumOf(
        `${dimension}=${origin}`,
        leaves.filter((leaf) => leaf.origin === origin),
      ),
    );
  }
  if (!crossed) return cells;
  for (const origin of origins) {
    for (const sex of sexes) {
      const both = leaves.filter((leaf) => leaf.origin === origin && leaf.sex === sex);
      cells.push(sumOf(`${dimension}=${origin};sex=${sex}`, both));
    }
  }
  return cells;
}
