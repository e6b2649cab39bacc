import { type Coordinate, formatCoordinate, parseCoordinate } from '@teilziel/statistics';
import { countsOf } from './counts';
import { derivable, type Line, linesOf, overlaps, REST, unknownRest } from './known-cells';
import { type Counts, primaryRules, thresholdOf } from './primary-rules';
import type { DisclosureCell, DisclosureHit, DisclosurePolicy } from './types';

const TOTAL: Coordinate = '';

type Column = keyof Counts;
type Known = Readonly<Record<Column, ReadonlyMap<Coordinate, number>>>;

/** Primary rules on every cell whose counts are printed or follow from the printed ones. */
export function countHits(table: readonly DisclosureCell[], policy: DisclosurePolicy): readonly DisclosureHit[] {
  const printed = new Map(table.map((cell) => [canonical(cell.coordinate), countsOf(cell, policy)]));
  const lines = linesOf([...printed.keys()]);
  const known: Known = {
    numerator: derivable(lines, columnOf(printed, 'numerator')),
    denominator: derivable(lines, splitDenominators(columnOf(printed, 'denominator'))),
  };
  const strike = strikeWith(policy, printed);
  const wholes = wholesOf(lines);
  const cells = [TOTAL, ...wholes.keys()].flatMap((cell) =>
    strike(cell, countsAt(cell, printed, known), isRest(cell) ? [] : numeratorsAt(wholes.get(cell) ?? [], known)),
  );
  const rests = lines.flatMap((line) =>
    strike(
      restOf(line),
      { numerator: unknownRest(line, known.numerator), denominator: unknownRest(line, known.denominator) },
      [],
    ),
  );
  const overlapping = lines
    .filter((line) => overlaps(line, known.numerator) || overlaps(line, known.denominator))
    .map(({ whole }): DisclosureHit => ({ coordinate: whole, rule: 'overlap', implied: true }));
  const unbounded = [...printed.keys()]
    .filter((cell) => lacksMargin(wholes.get(cell) ?? [], printed.get(cell), known))
    .map((coordinate): DisclosureHit => ({ coordinate, rule: 'no-margin', implied: false }));
  return [...cells, ...rests, ...overlapping, ...unbounded];
}

/**
 * A crossed count whose margins are not known: what it leaves over of the next larger known group is not a cell of the
 * table, so the lines cannot see it.
 */
function lacksMargin(wholes: readonly Coordinate[], counts: Counts | undefined, known: Known): boolean {
  return counts?.numerator !== null && wholes.length > 1 && wholes.some((whole) => !known.numerator.has(whole));
}

function strikeWith(policy: DisclosurePolicy, printed: ReadonlyMap<Coordinate, Counts>) {
  const sexes = new Set([...printed.keys()].map((coordinate) => parseCoordinate(coordinate)['sex']));
  return (coordinate: Coordinate, counts: Counts, wholes: readonly number[]): readonly DisclosureHit[] => {
    const threshold = thresholdOf(policy, isDivers(coordinate, sexes));
    return primaryRules(counts, wholes, threshold, policy.sensitive).map((rule) => ({
      coordinate,
      rule,
      implied: !printed.has(coordinate),
    }));
  };
}

/** "divers" and "ohne Angabe", printed or as the rest beside printed women and men. */
function isDivers(coordinate: Coordinate, sexes: ReadonlySet<string | undefined>): boolean {
  const { sex } = parseCoordinate(coordinate);
  return sex === 'D' || sex === 'N' || (sex === REST && sexes.has('F') && sexes.has('M'));
}

/** The rest of a dimension may be empty by nature (nobody is left), so a zero there tells nothing about anybody. */
function isRest(coordinate: Coordinate): boolean {
  return Object.values(parseCoordinate(coordinate)).includes(REST);
}

function restOf({ whole, dimension }: Line): Coordinate {
  return formatCoordinate({ ...parseCoordinate(whole), [dimension]: REST });
}

function canonical(coordinate: Coordinate): Coordinate {
  return formatCoordinate(parseCoordinate(coordinate));
}

function columnOf(printed: ReadonlyMap<Coordinate, Counts>, column: Column): ReadonlyMap<Coordinate, number> {
  const figures = new Map<Coordinate, number>();
  for (const [coordinate, counts] of printed) {
    const figure = counts[column];
    if (figure !== null) {
      figures.set(coordinate, figure);
    }
  }
  return figures;
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

/** Parts of one base (shares of all employees) have the same denominator: it does not add up and implies nothing. */
function splitDenominators(denominators: ReadonlyMap<Coordinate, number>): ReadonlyMap<Coordinate, number> {
  const isSharedBase = denominators.size > 1 && new Set(denominators.values()).size === 1;
  return isSharedBase ? new Map() : denominators;
}

function countsAt(cell: Coordinate, printed: ReadonlyMap<Coordinate, Counts>, known: Known): Counts {
  const counts = printed.get(cell);
  return {
    numerator: counts?.numerator ?? known.numerator.get(cell) ?? null,
    denominator: counts?.denominator ?? known.denominator.get(cell) ?? null,
  };
}

function numeratorsAt(cells: readonly Coordinate[], known: Known): readonly number[] {
  return cells.flatMap((cell) => known.numerator.get(cell) ?? []);
}
