import { createServer } from 'node:http';
import pg from 'pg';

/** The baseline: node:http and pg, hand-written SQL, the same points as JSON. Nothing else. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

const SERIES = {
  name: 'series',
  text: `SELECT period, cell, numerator, denominator, 100 * numerator / denominator AS value, status
         FROM observation
         WHERE kommune_id = (SELECT kommune_id FROM kommune WHERE ags = $1)
           AND indicator_id = (SELECT indicator_id FROM indicator i JOIN kommune k USING (kommune_id) WHERE k.ags = $1 AND i.code = $2)
         ORDER BY cell, period`,
};

const TREE = {
  name: 'tree',
  text: `SELECT f.number AS handlungsfeld, f.title, l.number AS leitziel, t.number, t.text, i.indicator_id, i.code, i.name, i.unit
         FROM kommune k
         JOIN handlungsfeld f USING (kommune_id)
         JOIN leitziel l USING (kommune_id, handlungsfeld_id)
         JOIN teilziel t USING (kommune_id, leitziel_id)
         JOIN LATERAL (SELECT indicator_id FROM teilziel_indicator ti
                       WHERE ti.kommune_id = k.kommune_id AND ti.teilziel_id = t.teilziel_id ORDER BY position LIMIT 1) lead ON true
         JOIN indicator i ON i.kommune_id = k.kommune_id AND i.indicator_id = lead.indicator_id
         WHERE k.ags = $1
         ORDER BY f.number, t.number`,
};

/** The points the tiles draw: 24 quarters of the total and both sexes of 60 indicators, rounded. */
const TILES = {
  name: 'tiles',
  text: `SELECT indicator_id, cell, period, round((100 * numerator / denominator)::numeric, 1)::float8 AS value
         FROM observation
         WHERE kommune_id = (SELECT kommune_id FROM kommune WHERE ags = $1)
           AND indicator_id = ANY ($2) AND cell IN (0, 1, 2) AND period > $3
         ORDER BY indicator_id, cell, period`,
};
const LAST_QUARTER = 4 * 2006 + 79;

async function overview(query) {
  const tree = await pool.query(TREE, [query.get('ags')]);
  const indicators = tree.rows.map((row) => row.indicator_id);
  const tiles = await pool.query(TILES, [query.get('ags'), indicators, LAST_QUARTER - 24]);
  return { tree: tree.rows, tiles: tiles.rows };
}

const answers = {
  '/series': async (query) => (await pool.query(SERIES, [query.get('ags'), query.get('code')])).rows,
  '/overview': overview,
};

createServer((request, response) => {
  const url = new URL(request.url, 'http://localhost');
  answers[url.pathname](url.searchParams).then(
    (result) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(result));
    },
    (error) => {
      response.writeHead(500);
      response.end(String(error));
    },
  );
}).listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'));
