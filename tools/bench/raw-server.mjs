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

const OVERVIEW = {
  name: 'overview',
  text: `SELECT f.number AS handlungsfeld, f.title, l.number AS leitziel, t.number, t.text, i.code, i.name, i.unit,
           o.period, o.cell, 100 * o.numerator / o.denominator AS value
         FROM kommune k
         JOIN handlungsfeld f USING (kommune_id)
         JOIN leitziel l USING (kommune_id, handlungsfeld_id)
         JOIN teilziel t USING (kommune_id, leitziel_id)
         JOIN LATERAL (SELECT indicator_id FROM teilziel_indicator ti
                       WHERE ti.kommune_id = k.kommune_id AND ti.teilziel_id = t.teilziel_id ORDER BY position LIMIT 1) lead ON true
         JOIN indicator i ON i.kommune_id = k.kommune_id AND i.indicator_id = lead.indicator_id
         JOIN observation o ON o.kommune_id = k.kommune_id AND o.indicator_id = i.indicator_id AND o.cell IN (0, 1, 2)
         WHERE k.ags = $1
         ORDER BY f.number, t.number, o.cell, o.period`,
};

const answers = {
  '/series': (query) => pool.query(SERIES, [query.get('ags'), query.get('code')]),
  '/overview': (query) => pool.query(OVERVIEW, [query.get('ags')]),
};

createServer((request, response) => {
  const url = new URL(request.url, 'http://localhost');
  answers[url.pathname](url.searchParams).then(
    (result) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(result.rows));
    },
    (error) => {
      response.writeHead(500);
      response.end(String(error));
    },
  );
}).listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'));
