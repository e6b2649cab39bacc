import { Client } from 'pg';
import type { Product } from './product';

const AGS = '00000001';
export const AMT = 'Amt für Prüfungen';

/** A count per sex, or a pair of how many and of how many. */
export type Shape = 'COUNT' | 'RATE';

export interface EntryWork {
  readonly fachamt: number;
  /** As the addresses name it: 2026-Q3. */
  readonly period: string;
  readonly stored: number;
  readonly codes: readonly string[];
}

export interface WorkSetting {
  readonly shapes: readonly Shape[];
  /** Codes of the dimension sex; the total follows from them. */
  readonly sexes: (shape: Shape) => readonly string[];
}

/** The quarter that has ended last: it can be asked for whenever this runs. */
function lastQuarter(now = new Date()): Pick<EntryWork, 'period' | 'stored'> {
  const stored = now.getUTCFullYear() * 4 + Math.floor(now.getUTCMonth() / 3) - 1;
  return { stored, period: `${Math.floor(stored / 4)}-Q${(stored % 4) + 1}` };
}

export async function onDatabase<Result>(product: Product, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: product.databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const INDICATORS = `INSERT INTO indicator (kommune_id, indicator_id, code, name, role, frequency, direction, aggregation,
    unit, reference, about_persons, fachamt_id, source_id, first_period, due_days, numerator_label, denominator_label,
    factor, decimals)
  SELECT k.kommune_id, 9000 + place, 'P-' || lpad(place::text, 3, '0'), 'Reihe ' || place, 'steering', 'Q', 'increase', 'flow',
    CASE shape WHEN 'RATE' THEN '%' ELSE 'Personen' END, 'im Quartal', true, $2, min(s.source_id), $3, 200,
    CASE shape WHEN 'RATE' THEN 'davon beraten' ELSE 'Fälle' END, CASE shape WHEN 'RATE' THEN 'Befragte' END,
    CASE shape WHEN 'RATE' THEN 100 ELSE 1 END, CASE shape WHEN 'RATE' THEN 1 ELSE 0 END
  FROM unnest($4::text[]) WITH ORDINALITY AS given (shape, place), kommune k JOIN source s USING (kommune_id)
  WHERE k.ags = $1 GROUP BY k.kommune_id, place, shape`;

const DEFINITIONS = `INSERT INTO indicator_definition (kommune_id, indicator_id, version, valid_from, text, comparable)
  SELECT kommune_id, indicator_id, 1, 8000, 'Nur zur Prüfung.', true FROM indicator WHERE indicator_id > 9000`;

const CELLS = `INSERT INTO indicator_cell (kommune_id, indicator_id, cell, coordinate)
  SELECT i.kommune_id, i.indicator_id, place - 1, coordinate
  FROM indicator i, unnest($2::text[]) WITH ORDINALITY AS given (coordinate, place)
  WHERE i.indicator_id > 9000 AND (i.denominator_label IS NOT NULL) = $1`;

const DIVERS = `INSERT INTO dimension (kommune_id, dimension, code, dimension_label, label, position)
  SELECT kommune_id, 'sex', 'D', min(dimension_label), 'divers', max(position) + 1
  FROM dimension JOIN kommune USING (kommune_id) WHERE ags = $1 AND dimension = 'sex' GROUP BY kommune_id
  ON CONFLICT DO NOTHING`;

const GRANT = `INSERT INTO role_grant (kommune_id, grant_id, person_id, role, fachamt_id, valid_from, granted_by)
  SELECT k.kommune_id, (SELECT max(grant_id) + 1 FROM role_grant r WHERE r.kommune_id = k.kommune_id), person_id,
    'erfassung', $2, '2020-01-01', 'system'
  FROM kommune k, person WHERE k.ags = $1 AND email = 'erfassung@demo.example'`;

/** A Fachamt of its own for the demo's officer, with one indicator for each shape, none of them entered yet. */
export function prepareWork(product: Product, { shapes, sexes }: WorkSetting): Promise<EntryWork> {
  const quarter = lastQuarter();
  return onDatabase(product, async (client) => {
    const { rows } = await client.query<{ fachamt_id: number }>(
      `INSERT INTO fachamt (kommune_id, fachamt_id, name)
       SELECT kommune_id, max(fachamt_id) + 1, $2 FROM kommune JOIN fachamt USING (kommune_id) WHERE ags = $1
       GROUP BY kommune_id RETURNING fachamt_id`,
      [AGS, AMT],
    );
    const fachamt = rows[0]?.fachamt_id ?? 0;
    await client.query(INDICATORS, [AGS, fachamt, quarter.stored, shapes]);
    await client.query(DEFINITIONS);
    await client.query(DIVERS, [AGS]);
    for (const shape of ['COUNT', 'RATE'] as const)
      await client.query(CELLS, [shape === 'RATE', ['', ...sexes(shape).map((sex) => `sex=${sex}`)]]);
    await client.query(GRANT, [AGS, fachamt]);
    return { ...quarter, fachamt, codes: shapes.map((_, place) => `P-${String(place + 1).padStart(3, '0')}`) };
  });
}

export interface StoredCell {
  readonly code: string;
  readonly coordinate: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: string;
  readonly revisions: number;
}

/** What stands in the database for the parts by sex, and how often each stands in the history. */
export async function storedCells(product: Product, { stored }: EntryWork): Promise<readonly StoredCell[]> {
  const sql = `SELECT i.code, c.coordinate, o.numerator::float8 AS numerator, o.denominator::float8 AS denominator, o.status,
      (SELECT count(*)::int FROM observation_revision r WHERE (r.kommune_id, r.indicator_id, r.period, r.cell)
        = (o.kommune_id, o.indicator_id, o.period, o.cell)) AS revisions
    FROM observation o JOIN indicator i USING (kommune_id, indicator_id)
      JOIN indicator_cell c USING (kommune_id, indicator_id, cell)
    WHERE o.indicator_id > 9000 AND o.period = $1 AND c.coordinate <> '' ORDER BY o.indicator_id, o.cell`;
  return onDatabase(product, async (client) => (await client.query<StoredCell>(sql, [stored])).rows);
}

/** As if nothing had been entered; a history can be emptied only past its triggers. */
export function forgetEntered(product: Product): Promise<unknown> {
  const tables = [
    'entry_event',
    'entry_returned_cell',
    'entry',
    'confirmed_hint',
    'observation_revision',
    'observation',
  ];
  const deletions = tables.map((table) => `DELETE FROM ${table} WHERE indicator_id > 9000;`).join('');
  return onDatabase(product, (client) => client.query(`SET session_replication_role = replica; ${deletions}`));
}

/** Eight quarters before, each part a little different every time and even: an odd figure is never the last one again. */
const EARLIER = `INSERT INTO observation (kommune_id, indicator_id, period, cell, numerator, denominator, status, recorded_by)
  SELECT kommune_id, indicator_id, $1::int - ago, cell,
    CASE WHEN pair THEN base / 4 ELSE base END + parts * wave, CASE WHEN pair THEN base + parts * wave END, 'A', 'Prüfung'
  FROM indicator CROSS JOIN LATERAL (SELECT denominator_label IS NOT NULL AS pair) shape
    JOIN indicator_cell USING (kommune_id, indicator_id)
    JOIN (VALUES (false, '', 816, 4), (false, 'sex=F', 400, 1), (false, 'sex=M', 360, 1), (false, 'sex=D', 24, 1),
      (false, 'sex=N', 32, 1), (true, '', 792, 3), (true, 'sex=F', 400, 1), (true, 'sex=M', 360, 1), (true, 'sex=N', 32, 1))
      usual (pair, coordinate, base, parts) USING (pair, coordinate)
    CROSS JOIN generate_series(1, 8) ago CROSS JOIN LATERAL (SELECT 2 * ((indicator_id + 3 * ago) % 5) AS wave) noise
  WHERE indicator_id > 9000`;

/** The years before, so that a jump and a repeated figure can be told. */
export function rememberEarlier(product: Product, { stored }: EntryWork): Promise<unknown> {
  return onDatabase(product, (client) => client.query(EARLIER, [stored]));
}

const SUBMITTED = `INSERT INTO entry (kommune_id, indicator_id, period, state, submitted_by, submitted_at)
  SELECT kommune_id, 9001, $1, 'submitted', 'person:' || person_id, now() FROM membership JOIN person USING (person_id)
  WHERE email = 'erfassung@demo.example'`;

/** The first indicator has its figures and waits for the second look. */
export function submitFirst(product: Product, { stored }: EntryWork): Promise<unknown> {
  return onDatabase(product, async (client) => {
    await client.query(
      `INSERT INTO observation (kommune_id, indicator_id, period, cell, numerator, status, recorded_by)
       SELECT kommune_id, indicator_id, $1, cell, CASE cell WHEN 0 THEN 100 ELSE 25 END, 'A', 'Prüfung'
       FROM indicator_cell WHERE indicator_id = 9001`,
      [stored],
    );
    await client.query(SUBMITTED, [stored]);
  });
}
