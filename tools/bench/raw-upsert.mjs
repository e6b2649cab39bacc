import pg from 'pg';

/** By hand: one unnest upsert in a transaction, prepared once a connection; the history by the trigger. Nothing else. */
const SAVE = {
  name: 'save',
  text: `INSERT INTO observation AS stored (kommune_id, indicator_id, period, cell, numerator, status, recorded_by)
         SELECT 1, indicator_id, $1, cell, numerator, status, $2
         FROM unnest($3::int[], $4::smallint[], $5::float8[], $6::text[]) AS given (indicator_id, cell, numerator, status)
         ORDER BY indicator_id, cell
         ON CONFLICT (kommune_id, indicator_id, period, cell) DO UPDATE SET numerator = EXCLUDED.numerator,
           status = EXCLUDED.status, recorded_by = EXCLUDED.recorded_by, recorded_at = now(), revision = stored.revision + 1
         WHERE (stored.numerator, stored.status) IS DISTINCT FROM (EXCLUDED.numerator, EXCLUDED.status)
         RETURNING indicator_id, cell, revision, recorded_at`,
};

/** As the product connects: the same number of connections, a login for which the policies of the tables hold. */
export function rawPool(connectionString) {
  const pool = new pg.Pool({ connectionString, max: 10 });
  pool.on('connect', (client) =>
    client.query(`SELECT set_config('teilziel.kommunen', '1', false), set_config('teilziel.rights', 'work', false)`),
  );
  return pool;
}

export async function saveRaw(pool, { period, author, cells }) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const columns = ['indicator', 'cell', 'numerator', 'status'].map((name) => cells.map((cell) => cell[name]));
    const { rows } = await client.query({ ...SAVE, values: [period, author, ...columns] });
    await client.query('COMMIT');
    return rows;
  } finally {
    client.release();
  }
}
