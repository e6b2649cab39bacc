import type { Coordinate } from '@teilziel/statistics';
import { countsOf } from './counts';
import { derivable, overlaps, unknownRest } from './known-cells';
import { type Counts, primaryRules, thresholdOf } from './primary-rules';
import type { Place, TableShape } from './table-shape';
import type { DisclosureCell, DisclosureHit, DisclosurePolicy } from './types';

type Column = keyof Counts;
type Known = Readonly<Record<Column, ReadonlyMap<Coordinate, number>>>;
type Printed = ReadonlyMap<Coordinate, Counts>;

/** Primary rules on every cell whose counts are printed or follow from the printed ones. `shape` is that of the table. */
export function countHits(
  table: readonly DisclosureCell[],
  shape: TableShape,
  policy: DisclosurePolicy,
): readonly DisclosureHit[] {
  const { lines, places, rests } = shape;
  const printed: Printed = new Map(
    table.map((cell, at) => [shape.printed[at]?.coordinate ?? cell.coordinate, countsOf(cell, policy)]),
  );
  const known: Known = {
    numerator: derivable(lines, columnOf(printed, 'numerator')),
    denominator: derivable(lines, splitDenominators(columnOf(printed, 'denominator'))),
  };
  const cells = places.flatMap((place) =>
    strike(
      place,
      countsAt(place, printed, known),
      policy,
      place.isRest || !policy.sensitive ? [] : numeratorsAt(place.wholes, known),
    ),
  );
  const left = lines.flatMap((line, at) => {
    const [numerator, denominator] = [unknownRest(line, known.numerator), unknownRest(line, known.denominator)];
    const rest = rests[at];
    return rest === undefined ? [] : strike(rest, { numerator, denominator }, policy, []);
  });
  const overlapping = lines
    .filter((line) => overlaps(line, known.numerator) || overlaps(line, known.denominator))
    .map(({ whole }): DisclosureHit => ({ coordinate: whole, rule: 'overlap', implied: true }));
  const unbounded = shape.printed
    .filter(({ coordinate, wholes }) => lacksMargin(coordinate, wholes, known))
    .map(({ coordinate }): DisclosureHit => ({ coordinate, rule: 'no-margin', implied: false }));
  return [...cells, ...left, ...overlapping, ...unbounded];
}

/**
 * A crossed count whose margins are not known: what it leaves over of the next larger known group is not a cell of the
 * table, so the lines cannot see it.
 */
function lacksMargin(coordinate: Coordinate, wholes: readonly Coordinate[], known: Known): boolean {
  const columns = [known.numerator, known.denominator].filter((column) => column.has(coordinate));
  return wholes.length > 1 && columns.some((column) => wholes.some((whole) => !column.has(whole)));
}

function strike(
  { coordinate, isDivers, isPrinted }: Place,
  counts: Counts,
  policy: DisclosurePolicy,
  wholes: readonly number[],
): readonly DisclosureHit[] {
  const rules = primaryRules(counts, wholes, thresholdOf(policy, isDivers), policy.sensitive);
  return rules.map((rule) => ({ coordinate, rule, implied: !isPrinted }));
}

function columnOf(printed: Printed, column: Column): ReadonlyMap<Coordinate, number> {
  const figures = new Map<Coordinate, number>();
  for (const [coordinate, counts] of printed) {
    const figure = counts[column];
    if (figure !== null) {
      figures.set(coordinate, figure);
    }
  }
  return figures;
}

/** Parts of one base (shares of all employees) have the same denominator: it does not add up and implies nothing. */
function splitDenominators(denominators: ReadonlyMap<Coordinate, number>): ReadonlyMap<Coordinate, number> {
  const isSharedBase = denominators.size > 1 && new Set(denominators.values()).size === 1;
  return isSharedBase ? new Map() : denominators;
}

function countsAt({ coordinate }: Place, printed: Printed, known: Known): Counts {
  const counts = printed.get(coordinate);
  return {
    numerator: counts?.numerator ?? known.numerator.get(coordinate) ?? null,
    denominator: counts?.denominator ?? known.denominator.get(coordinate) ?? null,
  };
}

function numeratorsAt(cells: readonly Coordinate[], known: Known): readonly number[] {
  return cells.flatMap((cell) => known.numerator.get(cell) ?? []);
}
