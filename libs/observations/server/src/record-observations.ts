import type { EntityManager } from 'typeorm';
import type { ObservationRow, RecordCounts } from '@teilziel/observations/model';
import { RECORD_OBSERVATIONS } from './observation.queries';

/** Saves figures in one statement; each (Kommune, indicator, period, cell) at most once a call. */
export async function recordObservations(
  manager: EntityManager,
  rows: readonly ObservationRow[],
  author: string,
  reason: string | null = null,
): Promise<RecordCounts> {
  if (rows.length === 0) return { inserted: 0, changed: 0, unchanged: 0 };
  const [counts] = await manager.query<{ inserted: number; changed: number }[]>(RECORD_OBSERVATIONS, [
    rows.map((row) => row.kommuneId),
    rows.map((row) => row.indicatorId),
    rows.map((row) => row.period),
    rows.map((row) => row.cell),
    rows.map((row) => row.numerator),
    rows.map((row) => row.denominator),
    rows.map((row) => row.value),
    rows.map((row) => row.status),
    rows.map((row) => row.note ?? null),
    author,
    reason,
  ]);
  const { inserted, changed } = counts ?? { inserted: 0, changed: 0 };
  return { inserted, changed, unchanged: rows.length - inserted - changed };
}
