import { createHash, randomBytes } from 'node:crypto';

export const AGS = '99999998';
export const OFFICERS = 8;
const INDICATORS = 50;
const CELLS = 4;
const HISTORY = 12;

/** The quarter that has ended last: values of it can be entered whenever this runs. */
export function lastQuarter(now = new Date()) {
  const stored = now.getUTCFullYear() * 4 + Math.floor(now.getUTCMonth() / 3) - 1;
  return { stored, period: `${Math.floor(stored / 4)}-Q${(stored % 4) + 1}` };
}

const STATEMENTS = [
  `INSERT INTO kommune (kommune_id, ags, name, art, invented) VALUES (1, $1, 'Messstadt', 'Stadt', true)`,
  `INSERT INTO fachamt SELECT 1, amt, 'Amt ' || amt FROM generate_series(1, ${OFFICERS}) amt`,
  `INSERT INTO source (kommune_id, source_id, name, office) VALUES (1, 1, 'Messreihe', 'Messamt')`,
  `INSERT INTO indicator (kommune_id, indicator_id, code, name, role, frequency, direction, aggregation, unit,
     numerator_label, reference, about_persons, source_id, fachamt_id, due_days)
   SELECT 1, ${INDICATORS} * (amt - 1) + i, 'B' || amt || '-' || i, 'Messgröße ' || i, 'steering', 'Q', 'increase', 'flow',
     'Personen', 'Personen', 'im Quartal', true, 1, amt, 730
   FROM generate_series(1, ${OFFICERS}) amt, generate_series(1, ${INDICATORS}) i`,
  `INSERT INTO indicator_definition (kommune_id, indicator_id, version, valid_from, text, comparable)
   SELECT 1, indicator_id, 1, 8000, 'Anzahl', true FROM indicator`,
  `INSERT INTO indicator_cell SELECT 1, indicator_id, c, 'origin=' || (ARRAY['DE', 'AND'])[1 + c / 2] || ';sex=' || (ARRAY['F', 'M'])[1 + c % 2]
   FROM indicator, generate_series(0, ${CELLS - 1}) c`,
];

const PAST = `INSERT INTO observation (kommune_id, indicator_id, period, cell, numerator, status, recorded_by)
  SELECT 1, indicator_id, $1 - q, cell, 500 + (indicator_id * 7 + q * 3 + cell * 11) % 40, 'A', 'bench'
  FROM indicator_cell, generate_series(0, ${HISTORY}) q`;

const PEOPLE = [
  `INSERT INTO person (person_id, name, email, state, pseudonym)
   SELECT n, 'Person ' || n, 'p' || n || '@example.org', 'active', 'P' || n FROM generate_series(1, ${OFFICERS}) n`,
  `INSERT INTO membership (kommune_id, person_id, created_by) SELECT 1, person_id, 'system' FROM person`,
  `INSERT INTO role_grant (kommune_id, grant_id, person_id, role, fachamt_id, valid_from, granted_by)
   SELECT 1, person_id, person_id, 'erfassung', person_id, '2020-01-01', 'system' FROM person`,
];

/** A Kommune with eight officers at work; the cookies of their sessions. */
export async function fill(client) {
  const { stored } = lastQuarter();
  for (const statement of STATEMENTS) await client.query(statement, statement.includes('$1') ? [AGS] : []);
  await client.query(PAST, [stored]);
  for (const statement of PEOPLE) await client.query(statement);
  const cookies = [];
  for (let person = 1; person <= OFFICERS; person += 1) {
    const token = randomBytes(32).toString('base64url');
    await client.query(
      `INSERT INTO session (token_hash, person_id, created_at, seen_at, expires_at, device, address)
       VALUES ($1, $2, now(), now(), now() + interval '1 hour', 'bench', '127.0.0.1')`,
      [createHash('sha256').update(token).digest(), person],
    );
    cookies.push(`__Host-teilziel=${token}`);
  }
  await client.query('ANALYZE');
  return cookies;
}

const SAVE = `mutation Save($period: String!, $cells: [CellInput!]!) { saveCells(period: $period, cells: $cells) {
  saved { indicator cell revision at } conflicts { indicator cell } } }`;

/** The 200 cells of an officer, every one of them changed by every round. */
export function cellsOf(officer, round) {
  return Array.from({ length: INDICATORS * CELLS }, (_, index) => ({
    indicator: `B${officer}-${1 + Math.floor(index / CELLS)}`,
    cell: index % CELLS,
    numerator: 500 + ((index * 7 + round) % 40),
    status: 'A',
    expectedRevision: 1,
  }));
}

/** The same cells as the statement by hand takes them. */
export const rawCellsOf = (officer, round) =>
  cellsOf(officer, round).map(({ indicator, cell, numerator, status }) => ({
    indicator: INDICATORS * (officer - 1) + Number(indicator.split('-')[1]),
    ...{ cell, numerator, status },
  }));

/** Requests of both contestants: the n-th save belongs to officer n mod 8. */
export function entryContestants(cookies, { api, raw }) {
  const { stored, period } = lastQuarter();
  const headers = { 'content-type': 'application/json', 'teilziel-kommune': AGS };
  let round = 0;
  const next = (n) => {
    round += 1;
    return { officer: 1 + (n % OFFICERS), round };
  };
  return {
    raw: (n) => {
      const { officer, round: value } = next(n);
      const cells = rawCellsOf(officer, value);
      const body = JSON.stringify({ period: stored, author: `person:${officer}`, cells });
      return { url: `${raw}/save`, method: 'POST', body };
    },
    graphql: (n) => {
      const { officer, round: value } = next(n);
      const body = JSON.stringify({ query: SAVE, variables: { period, cells: cellsOf(officer, value) } });
      return { url: `${api}/graphql`, method: 'POST', body, headers: { ...headers, cookie: cookies[officer - 1] } };
    },
  };
}
