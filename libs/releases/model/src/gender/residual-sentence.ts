import { decideResidual, NO_GAP_FOR_DIVERS, parseCoordinate, statusHasValue } from '@teilziel/statistics';
import type { FourCategories, Observation } from '@teilziel/statistics';
import type { SeriesTable } from '../series-table';

const WOMEN_AND_MEN = ['F', 'M'];

function personsAt(table: SeriesTable, cell: string, at: number): number | null {
  const observation: Observation | undefined = table.columns[table.cells.indexOf(cell)]?.[at];
  if (observation === undefined || !statusHasValue(observation.status)) return null;
  return observation.denominator ?? observation.numerator ?? observation.value;
}

/** All four as they are shown; a category without a column has nobody recorded in it, a withheld one makes all unknown. */
function fourAt(table: SeriesTable, at: number): FourCategories | null {
  const shown = (code: string): number | null =>
    table.cells.includes(`sex=${code}`) ? personsAt(table, `sex=${code}`, at) : 0;
  const [w, m, d, unknown] = [shown('F'), shown('M'), shown('D'), shown('N')];
  if (w === null || m === null || d === null || unknown === null) return null;
  return { w, m, d, unknown };
}

const FEW_ANSWERS = 0.05;
const MERGED = '„Divers“ und „ohne Angabe“ sind zusammengefasst, weil eine der beiden Gruppen klein ist. ';

/** Of both in one category only this is known: all of them may be without an answer. */
function mergedSentence(table: SeriesTable): string {
  const sums = table.periods.map((_, at) => {
    const merged = personsAt(table, 'sex=DN', at);
    const [w, m] = [personsAt(table, 'sex=F', at), personsAt(table, 'sex=M', at)];
    return w === null || m === null || merged === null ? null : { merged, all: w + m + merged };
  });
  const latest = sums.findLast((one) => one !== null);
  const isLimited = latest !== undefined && latest !== null && latest.merged > latest.all * FEW_ANSWERS;
  const reservation = 'Eingeschränkt: Bei mehr als 5 % der Fälle ist das Geschlecht divers oder nicht angegeben. ';
  return `${isLimited ? reservation : ''}${MERGED}${NO_GAP_FOR_DIVERS}`;
}

/** Why there is no gap for others than women and men; with the reservation where many gave no answer. */
export function residualSentence(table: SeriesTable, threshold: number): string | null {
  const others = table.cells.some((cell) => {
    const { sex, ...rest } = parseCoordinate(cell);
    return sex !== undefined && !WOMEN_AND_MEN.includes(sex) && Object.keys(rest).length === 0;
  });
  if (!others) return null;
  if (table.cells.includes('sex=DN')) return mergedSentence(table);
  const at = table.periods.findLastIndex((_, index) => fourAt(table, index) !== null);
  const four = fourAt(table, at);
  const limited = four !== null && decideResidual(four, threshold).limited;
  const reservation = 'Eingeschränkt: Bei mehr als 5 % der Fälle fehlt die Angabe des Geschlechts. ';
  return `${limited ? reservation : ''}${NO_GAP_FOR_DIVERS}`;
}
