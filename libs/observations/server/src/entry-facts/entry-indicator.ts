import {
  DEFAULT_RULES,
  type DueRule,
  type RuleSetting,
  type SheetCell,
  type SheetIndicator,
  type SheetShape,
} from '@teilziel/observations/model';
import { formatCoordinate, parseCoordinate, type StoredFrequency } from '@teilziel/statistics';
import type { IndicatorRow, LabelRow } from './entry-facts.rows';

/** An indicator as entry, checks and review need it. */
export interface EntryIndicator {
  readonly indicatorId: number;
  readonly fachamtId: number;
  readonly fachamtName: string;
  readonly sheet: SheetIndicator;
  readonly number: string | null;
  /** "3 Sprache" */
  readonly handlungsfeld: string | null;
  readonly frequency: StoredFrequency;
  readonly due: DueRule;
  /** Days the source announced, by stored period. */
  readonly announced: ReadonlyMap<number, string>;
  readonly rules: readonly RuleSetting[];
  readonly definitions: IndicatorRow['definitions'];
  readonly source: string;
  readonly reference: string;
}

/** Labels of breakdown codes, by `dimension=code`. */
export type CellLabels = ReadonlyMap<string, string>;

export const labelsOf = (rows: readonly LabelRow[]): CellLabels =>
  new Map(rows.map(({ dimension, code, label }) => [`${dimension}=${code}`, label]));

export function entryIndicatorOf(row: IndicatorRow, labels: CellLabels): EntryIndicator {
  const { frequency, every } = row;
  return {
    ...{ indicatorId: row.indicator_id, fachamtId: row.fachamt_id, fachamtName: row.fachamt_name, frequency },
    sheet: {
      ...{ code: row.code, name: row.name, unit: row.unit, decimals: row.decimals, factor: row.factor },
      ...{ shape: shapeOf(row), numeratorLabel: row.numerator_label, denominatorLabel: row.denominator_label },
      cells: row.cells.map((cell): SheetCell => ({ ...cell, label: cellLabel(cell.coordinate, labels) })),
    },
    number: row.number,
    handlungsfeld: row.feld_number === null ? null : `${row.feld_number} ${row.feld_title ?? ''}`.trim(),
    due: {
      ...{ frequency, every, firstPeriod: row.first_period, dueDays: row.due_days },
      needsSourceRelease: row.needs_source_release,
    },
    announced: new Map(row.releases.map(({ period, day }) => [period, day])),
    rules: rulesOf(row.checks),
    definitions: row.definitions,
    source: row.source_office === row.source_name ? row.source_name : `${row.source_name}, ${row.source_office}`,
    reference: row.reference,
  };
}

/** What was entered before decides; a new indicator is told by its words. */
function shapeOf({ known_shape, denominator_label, numerator_label, aggregation }: IndicatorRow): SheetShape {
  if (known_shape !== null) return known_shape;
  if (denominator_label !== null) return 'RATE';
  return numerator_label !== null || aggregation === 'stock' || aggregation === 'flow' ? 'COUNT' : 'VALUE';
}

function rulesOf(own: readonly RuleSetting[]): RuleSetting[] {
  return DEFAULT_RULES.map((rule) => {
    const set = own.find(({ kind }) => kind === rule.kind);
    return set === undefined ? rule : { ...rule, ...set, params: { ...rule.params, ...set.params } };
  });
}

/** "Insgesamt", "Männer", "6 bis 10 Jahre, Frauen": the sex stands last. */
function cellLabel(coordinate: string, labels: CellLabels): string {
  if (coordinate === '') return 'Insgesamt';
  const { sex, ...rest } = parseCoordinate(coordinate);
  const parts = formatCoordinate(rest).split(';').filter(Boolean);
  const ordered = sex === undefined ? parts : [...parts, `sex=${sex}`];
  return ordered.map((part) => labels.get(part) ?? part.split('=')[1] ?? part).join(', ');
}
