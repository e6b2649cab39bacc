import { readCell } from './read-cell';
import { rangesOfRate } from './bounds';
import {
  fieldsOf,
  flagOf,
  listOf,
  numberOf,
  numberWithin,
  optionalNumber,
  shown,
  TableError,
  textOf,
  type Fields,
} from './fields';
import type { ProtectionCell, Relation, ShownRate } from './problem.types';
import type { NamedPattern, TableFile } from './table.types';

/** Counts below which nothing is published anyway (METHODS 2.1: never less). */
const DEFAULT_THRESHOLD = 3;
const SMALLEST = 1e-6;
/** Most decimals of a rate. */
const MOST_DECIMALS = 6;
/** Name under which the reference files show a pattern together with the rate of its cells. */
const WITH_RATE = /(^|-)with-rate-published$/;

/** One table, a list of tables or `{ "tables": […] }`. Throws TableError with a German sentence. */
export function readTables(raw: unknown): readonly TableFile[] {
  const list = Array.isArray(raw) ? raw : tablesOf(fieldsOf(raw, 'Eingabe'));
  if (list.length === 0) throw new TableError('Die Eingabe enthält keine Tabelle.');
  return list.map((table, index) => readTable(table, index));
}

function tablesOf(fields: Fields): readonly unknown[] {
  return 'tables' in fields ? listOf(fields.tables, 'tables') : [fields];
}

function readTable(raw: unknown, index: number): TableFile {
  const fields = fieldsOf(raw, `Tabelle ${index + 1}`);
  const id = fields.id === undefined ? `Tabelle ${index + 1}` : textOf(fields.id, `Tabelle ${index + 1}, id`);
  const tags = listOf(fields.tags, `${id}, tags`, true).map(String);
  const isMagnitude = tags.includes('magnitude') || fields.kind === 'magnitude';
  const cells = listOf(fields.cells, `${id}, cells`).map((cell, at) =>
    readCell(cell, `${id}, cells[${at}]`, isMagnitude),
  );
  if (cells.length === 0) throw new TableError(`${id}: Die Tabelle hat keine Zellen.`);
  const ids = checkedIds(id, cells);
  const relations = listOf(fields.relations, `${id}, relations`, true).map((relation, at) =>
    readRelation(relation, `${id}, relations[${at}]`, ids),
  );
  const threshold = optionalNumber(fields.threshold, `${id}, threshold`) ?? DEFAULT_THRESHOLD;
  if (threshold <= 0) throw new TableError(`${id}, threshold: Die Mindestfallzahl muss größer als 0 sein.`);
  checkSums(id, cells, relations);
  const rates = readRates(fields.rates, cells, `${id}, rates`, ids);
  const problem = { threshold, cells, relations };
  const read = (pattern: unknown, at: number): NamedPattern => {
    const place = `${id}, patterns[${at}]`;
    const given = fieldsOf(pattern, place);
    const name = given.name === undefined ? `Muster ${at + 1}` : textOf(given.name, `${place}.name`);
    const suppressed = listOf(given.suppressed, `${place}.suppressed`).map((one) =>
      member(one, `${place}.suppressed`, ids),
    );
    const withRates =
      given.publishedRates === undefined
        ? WITH_RATE.test(name)
          ? rates
          : []
        : given.publishedRates === true
          ? rates
          : readRates(given.publishedRates, [], `${place}.publishedRates`, ids);
    return { name, suppressed, told: withRates.flatMap((rate) => rangesOfRate(problem, rate)) };
  };
  return {
    ...{ id, problem, rates },
    sensitiveDims: sensitiveDims(fields, tags, cells, id),
    pPercent: numberWithin(fields.pPercent, `${id}, pPercent`, [0, 100]) ?? null,
    dominance: readDominance(fields.dominance, `${id}, dominance`),
    patterns: [...givenPattern(fields, id), ...listOf(fields.patterns, `${id}, patterns`, true)].map(read),
  };
}

/** A pattern written at the table or at its cells instead of in a list. */
function givenPattern(fields: Fields, id: string): readonly Fields[] {
  if (fields.suppressed !== undefined) return [{ name: 'given', suppressed: fields.suppressed }];
  const marked = listOf(fields.cells, `${id}, cells`).flatMap((raw, at) => {
    const cell = fieldsOf(raw, `${id}, cells[${at}]`);
    return flagOf(cell.suppressed, `${id}, cells[${at}].suppressed`) === true ? [cell.id] : [];
  });
  return marked.length > 0 ? [{ name: 'given', suppressed: marked }] : [];
}

function checkedIds(table: string, cells: readonly ProtectionCell[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id } of cells) {
    if (ids.has(id)) throw new TableError(`${table}: Die Zelle „${id}“ steht zweimal in der Tabelle.`);
    // Names every object has: a look into a list of coefficients would find something there.
    if (id in {}) throw new TableError(`${table}: „${id}“ ist als Name einer Zelle nicht möglich.`);
    ids.add(id);
  }
  return ids;
}

function member(raw: unknown, place: string, ids: ReadonlySet<string>): string {
  const id = textOf(raw, place);
  if (ids.has(id)) return id;
  throw new TableError(`${place}: Die Zelle „${id}“ gibt es in der Tabelle nicht.`);
}

function readRelation(raw: unknown, place: string, ids: ReadonlySet<string>): Relation {
  const fields = fieldsOf(raw, place);
  const coefficients = Object.entries(fieldsOf(fields.coefficients, `${place}.coefficients`)).map(
    ([id, value]) => [member(id, place, ids), coefficientOf(value, `${place}.coefficients.${id}`)] as const,
  );
  return {
    coefficients: Object.fromEntries(coefficients.filter(([, value]) => value !== 0)),
    rhs: optionalNumber(fields.rhs, `${place}.rhs`) ?? 0,
  };
}

/** Solvers take smaller ones for nothing. */
function coefficientOf(raw: unknown, place: string): number {
  const value = numberOf(raw, place);
  if (value === 0 || Math.abs(value) >= SMALLEST) return value;
  throw new TableError(`${place}: Der Koeffizient ist zu klein. Möglich ist ab ${SMALLEST}.`);
}

/** A table that contradicts itself has no interval. */
function checkSums(table: string, cells: readonly ProtectionCell[], relations: readonly Relation[]): void {
  const values = new Map(cells.map(({ id, value }) => [id, value]));
  for (const { coefficients, rhs } of relations) {
    const terms = Object.entries(coefficients);
    const sum = terms.reduce((all, [id, coefficient]) => all + coefficient * (values.get(id) ?? 0), 0);
    const scale = Math.max(1, ...terms.map(([id]) => Math.abs(values.get(id) ?? 0)));
    if (Math.abs(sum - rhs) > 1e-6 * scale) {
      throw new TableError(
        `${table}: Die Beziehung zwischen ${terms.map(([id]) => `„${id}“`).join(', ')} geht nicht auf: Es bleibt ${shown(sum - rhs)} übrig.`,
      );
    }
  }
}

/** Given, or read from the kinds of the cells: numerator and denominator of the one share of the table. */
function readRates(
  raw: unknown,
  cells: readonly ProtectionCell[],
  place: string,
  ids: ReadonlySet<string>,
): readonly ShownRate[] {
  if (raw === undefined || raw === null) {
    const ofKind = (kind: string): string | undefined => cells.find(({ dims }) => dims?.kind === kind)?.id;
    const [numerator, denominator] = [ofKind('numerator'), ofKind('denominator')];
    return numerator && denominator ? [{ numerator, denominator, decimals: 1, factor: 100 }] : [];
  }
  return listOf(raw, place).map((rate, at) => {
    const fields = fieldsOf(rate, `${place}[${at}]`);
    const value = optionalNumber(fields.shown ?? fields.rate, `${place}[${at}].shown`);
    return {
      numerator: member(fields.numerator, `${place}[${at}].numerator`, ids),
      denominator: member(fields.denominator, `${place}[${at}].denominator`, ids),
      decimals: Math.round(numberWithin(fields.decimals, `${place}[${at}].decimals`, [0, MOST_DECIMALS]) ?? 1),
      factor: numberWithin(fields.factor, `${place}[${at}].factor`, [1, 1e6]) ?? 100,
      ...(value === undefined ? {} : { shown: value }),
    };
  });
}

function readDominance(raw: unknown, place: string): TableFile['dominance'] {
  if (raw === undefined || raw === null) return null;
  const fields = fieldsOf(raw, place);
  return { n: numberOf(fields.n, `${place}.n`), k: numberOf(fields.k, `${place}.k`) };
}

/** Without a word in the file: rows first, the sensitive column last, as in the reference tables. */
function sensitiveDims(
  fields: Fields,
  tags: readonly string[],
  cells: readonly ProtectionCell[],
  id: string,
): readonly string[] {
  const given = listOf(fields.sensitiveDims, `${id}, sensitiveDims`, true).map(String);
  if (given.length > 0 || !tags.includes('group-disclosure')) return given;
  const last = Object.keys(cells[0]?.dims ?? {}).at(-1);
  return last === undefined ? [] : [last];
}
