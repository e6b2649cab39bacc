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
    numbers(rows, (row) => row.kommuneId),
    numbers(rows, (row) => row.indicatorId),
    numbers(rows, (row) => row.period),
    numbers(rows, (row) => row.cell),
    numbers(rows, (row) => row.numerator),
    numbers(rows, (row) => row.denominator),
    numbers(rows, (row) => row.value),
    texts(rows, (row) => row.status),
    texts(rows, (row) => row.note ?? null),
    author,
    reason,
  ]);
  const { inserted, changed } = counts ?? { inserted: 0, changed: 0 };
  return { inserted, changed, unchanged: rows.length - inserted - changed };
}

/** An array as PostgreSQL writes it: the driver would quote and escape every figure on its own, which takes longer than storing it. */
const numbers = (rows: readonly ObservationRow[], of: (row: ObservationRow) => number | null): string =>
  `{${rows.map((row) => of(row) ?? 'NULL').join(',')}}`;

const texts = (rows: readonly ObservationRow[], of: (row: ObservationRow) => string | null): string =>
  `{${rows.map((row) => quoted(of(row))).join(',')}}`;

const quoted = (text: string | null): string => (text === null ? 'NULL' : `"${text.replace(/["\\]/g, '\\$&')}"`);
