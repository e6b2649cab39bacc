import type { ImportProblem } from './import.types';
import type { DimensionMapping, Mapping } from './mapping.schema';
import { cleanLabel } from './label';

/** A column of the file that the mapping gives a meaning. */
export interface FoundColumn {
  readonly name: string;
  readonly index: number;
}

export interface Columns {
  readonly period: FoundColumn;
  readonly key: FoundColumn | null;
  readonly name: FoundColumn | null;
  readonly dimensions: readonly { readonly column: FoundColumn; readonly mapping: DimensionMapping }[];
  readonly indicator: readonly FoundColumn[];
  readonly value: FoundColumn | null;
  readonly numerator: FoundColumn | null;
  readonly denominator: FoundColumn | null;
  readonly comment: FoundColumn | null;
  readonly constant: readonly { readonly column: FoundColumn; readonly allowed: readonly string[] }[];
  /** Columns without a header: they must stay empty. */
  readonly nameless: readonly FoundColumn[];
}

/** Finds the mapping's columns in the header; every column of the file must be named by the mapping or be empty. */
export function findColumns(mapping: Mapping, header: readonly string[], line = 1): Columns | ImportProblem[] {
  const problems: ImportProblem[] = [];
  const names = header.map(cleanLabel);
  const used = new Set<number>();

  const find = (given: string | readonly string[]): FoundColumn => {
    const spellings = [given].flat();
    const index = names.findIndex((name) => spellings.some((spelling) => cleanLabel(spelling) === name));
    if (index < 0) {
      problems.push({
        line,
        column: spellings.join(' / '),
        found: header.join(','),
        message: `Diese Spalte fehlt. Die Datei hat: ${names.filter(Boolean).join(', ')}. Tragen Sie die Schreibweise der Datei in der Zuordnung ein.`,
      });
    }
    if (index >= 0 && names.includes(names[index] ?? '', index + 1)) {
      const second = names.indexOf(names[index] ?? '', index + 1);
      problems.push({
        line,
        column: names[index] ?? '',
        found: header.join(','),
        message: `Diese Überschrift steht zweimal (Spalten ${index + 1} und ${second + 1}). Benennen Sie eine der beiden um, damit klar ist, welche gemeint ist.`,
      });
      names.forEach((name, other) => name === names[index] && used.add(other));
    }
    used.add(index);
    return { name: names[index] ?? '', index };
  };
  const maybe = (spellings: string | readonly string[] | undefined): FoundColumn | null =>
    spellings === undefined ? null : find(spellings);

  const { kommune, value } = mapping;
  const columns: Columns = {
    period: find(mapping.period.column),
    key: maybe('ags' in kommune ? undefined : kommune.key),
    name: maybe('ags' in kommune ? undefined : kommune.name),
    dimensions: mapping.dimensions.map((dimension) => ({ column: find(dimension.column), mapping: dimension })),
    indicator: (mapping.indicators?.columns ?? []).map(find),
    value: maybe('column' in value ? value.column : undefined),
    numerator: maybe('numerator' in value ? value.numerator : undefined),
    denominator: maybe('numerator' in value ? value.denominator : undefined),
    comment: maybe(mapping.comment?.column),
    constant: Object.entries(mapping.constant).map(([name, allowed]) => ({ column: find(name), allowed })),
    nameless: names.flatMap((name, index) => (name === '' ? [{ name: `Nr. ${index + 1}`, index }] : [])),
  };
  const ignored = new Set(mapping.ignore.map(cleanLabel));
  names.forEach((name, index) => {
    if (name === '' || used.has(index) || ignored.has(name)) return;
    problems.push({
      line,
      column: name,
      found: name,
      message: 'Die Zuordnung kennt diese Spalte nicht. Ordnen Sie sie zu oder nennen Sie sie unter „ignore“.',
    });
  });
  return problems.length > 0 ? problems : columns;
}
