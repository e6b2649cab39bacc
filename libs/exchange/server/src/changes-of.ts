import type { EntityManager } from 'typeorm';
import type { ImportCell } from '@teilziel/exchange/model';
import type { DimensionDraft } from '@teilziel/indicators/model';
import type { KommuneEntity } from '@teilziel/kommune/server';
import type { ObservationRow } from '@teilziel/observations/model';
import { parseCoordinate } from '@teilziel/statistics';
import type { ChangedFigure, Figure, IndicatorChange } from './import-report';
import { COMPARE_OBSERVATIONS } from './import.queries';

interface Difference extends Figure {
  /** Counts from 1, in the order of the rows. */
  readonly position: number;
  readonly is_new: boolean;
}

/** What saving the rows would change, by indicator. `rows[i]` is the stored form of `cells[i]`. */
export async function changesOf(
  manager: EntityManager,
  rows: readonly ObservationRow[],
  cells: readonly ImportCell[],
  { file, kommune, dimensions }: { file: string; kommune: KommuneEntity; dimensions: readonly DimensionDraft[] },
): Promise<IndicatorChange[]> {
  const columns: (keyof ObservationRow)[] = [
    'kommuneId',
    'indicatorId',
    'period',
    'cell',
    'numerator',
    'denominator',
    'value',
    'status',
  ];
  const differences = await manager.query<Difference[]>(COMPARE_OBSERVATIONS, [
    ...columns.map((column) => rows.map((row) => row[column])),
    rows.map((row) => row.note ?? null),
  ]);
  const byPosition = new Map(differences.map((difference) => [difference.position, difference]));
  const counts = new Map<string, { inserted: number; unchanged: number; changed: ChangedFigure[] }>();
  cells.forEach((cell, index) => {
    const count = counts.get(cell.indicator) ?? { inserted: 0, unchanged: 0, changed: [] };
    counts.set(cell.indicator, count);
    const difference = byPosition.get(index + 1);
    if (!difference) count.unchanged += 1;
    else if (difference.is_new) count.inserted += 1;
    else {
      const { period, coordinate } = cell;
      const label = labelOf(coordinate, dimensions);
      count.changed.push({ period, coordinate, label, before: figureOf(difference), after: figureOf(cell) });
    }
  });
  return [...counts].map(([indicator, count]) => ({
    file,
    ags: kommune.ags,
    kommune: kommune.name,
    indicator,
    ...count,
  }));
}

function figureOf({ numerator, denominator, value, status }: Figure): Figure {
  return { numerator, denominator, value, status };
}

function labelOf(coordinate: string, dimensions: readonly DimensionDraft[]): string {
  const labels = Object.entries(parseCoordinate(coordinate)).map(([name, code]) => {
    const codes = dimensions.find(({ dimension }) => dimension === name)?.codes;
    return codes?.find((one) => one.code === code)?.label ?? code;
  });
  return labels.join(', ') || 'insgesamt';
}
