import { type Coordinate, formatCoordinate, parseCoordinate } from '@teilziel/statistics';
import { type Line, linesOf, REST } from './known-cells';

const TOTAL: Coordinate = '';

/** What follows from the coordinate of a cell alone, whatever is counted in it. */
export interface Place {
  readonly coordinate: Coordinate;
  readonly isPrinted: boolean;
  /** "divers" and "ohne Angabe", printed or as the rest beside printed women and men. */
  readonly isDivers: boolean;
  /** The rest of a dimension may be empty by nature (nobody is left), so a zero there tells nothing about anybody. */
  readonly isRest: boolean;
  /** The cells it is a part of. */
  readonly wholes: readonly Coordinate[];
}

/** The cube that the listed coordinates span: the same for every period of an indicator. */
export interface TableShape {
  /** Canonical coordinates, in the order given. */
  readonly printed: readonly Place[];
  /** The total and every cell of the cube that is part of another. */
  readonly places: readonly Place[];
  readonly lines: readonly Line[];
  /** For each line the rest that its listed codes leave. */
  readonly rests: readonly Place[];
}

function tableShapeOf(coordinates: readonly Coordinate[]): TableShape {
  const canonical = coordinates.map((coordinate) => formatCoordinate(parseCoordinate(coordinate)));
  const lines = linesOf(canonical);
  const wholes = wholesOf(lines);
  const isPrinted = new Set(canonical);
  const sexes = new Set(canonical.map((coordinate) => parseCoordinate(coordinate)['sex']));
  const besideBoth = sexes.has('F') && sexes.has('M');
  const placeOf = (coordinate: Coordinate): Place => {
    const codes = parseCoordinate(coordinate);
    return {
      coordinate,
      isPrinted: isPrinted.has(coordinate),
      isDivers: isDiversCode(codes['sex']) || (codes['sex'] === REST && besideBoth),
      isRest: Object.values(codes).includes(REST),
      wholes: wholes.get(coordinate) ?? [],
    };
  };
  return {
    printed: canonical.map(placeOf),
    places: [TOTAL, ...wholes.keys()].map(placeOf),
    lines,
    rests: lines.map(({ whole, dimension }) =>
      placeOf(formatCoordinate({ ...parseCoordinate(whole), [dimension]: REST })),
    ),
  };
}

/** "DN": both in one category. */
function isDiversCode(sex: string | undefined): boolean {
  return sex === 'D' || sex === 'N' || sex === 'DN';
}

/** Gives the shape that was made for the same list before; lives as long as the tables of one indicator are checked. */
export function rememberedShapes(): (coordinates: readonly Coordinate[]) => TableShape {
  const known = new Map<string, TableShape>();
  return (coordinates) => {
    const key = coordinates.join('|');
    const shape = known.get(key) ?? tableShapeOf(coordinates);
    known.set(key, shape);
    return shape;
  };
}

function wholesOf(lines: readonly Line[]): ReadonlyMap<Coordinate, readonly Coordinate[]> {
  const wholes = new Map<Coordinate, Coordinate[]>();
  for (const { whole, parts } of lines) {
    for (const part of parts) {
      wholes.set(part, [...(wholes.get(part) ?? []), whole]);
    }
  }
  return wholes;
}
