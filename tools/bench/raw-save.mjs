import { createServer } from 'node:http';
import pg from 'pg';

/** The baseline of entry: node:http and pg, one unnest upsert in a transaction, the history by the trigger. Nothing else. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

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

async function save({ period, author, cells }) {
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

createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => (body += chunk));
  request.on('end', () => {
    save(JSON.parse(body)).then(
      (rows) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(rows));
      },
      (error) => {
        response.writeHead(500);
        response.end(String(error));
      },
    );
  });
}).listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'));
