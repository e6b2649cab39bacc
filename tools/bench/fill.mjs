/**
 * 50 Kommunen × 120 indicators × 80 quarters × 12 cells: 5,760,000 figures. Constraints and the history trigger are off
 * while loading (session_replication_role), because the bench measures reading. The source counts as published, so that
 * every figure is in the blocks: invented cells do not add up, and protection would withhold them.
 */
export const SIZE = { kommunen: 50, indicators: 120, quarters: 80, cells: 12 };

export const agsOf = (number) => `09${String(number).padStart(6, '0')}`;
export const codeOf = (number) => `B${String(number).padStart(3, '0')}`;

const FIRST_QUARTER = 4 * 2006;

const COORDINATES = ['', 'sex=F', 'sex=M'].concat(
  ['A1', 'A2', 'A3'].flatMap((age) => [`age=${age}`, `age=${age};sex=F`, `age=${age};sex=M`]),
);

const STATEMENTS = [
  `INSERT INTO kommune (kommune_id, ags, name, art, invented)
   SELECT k, '09' || lpad(k::text, 6, '0'), 'Messstadt ' || k, 'Stadt', true FROM generate_series(1, $1::int) k`,
  `INSERT INTO source (kommune_id, source_id, name, office, already_published)
   SELECT k, 1, 'Messreihe', 'Messamt', true FROM generate_series(1, $1::int) k`,
  `INSERT INTO dimension (kommune_id, dimension, code, dimension_label, label, position)
   SELECT k, d.dimension, d.code, d.dimension_label, d.label, d.position
   FROM generate_series(1, $1::int) k,
     (VALUES ('sex', 'F', 'Geschlecht', 'Frauen', 1), ('sex', 'M', 'Geschlecht', 'Männer', 2),
             ('age', 'A1', 'Alter', 'unter 30', 1), ('age', 'A2', 'Alter', '30 bis 59', 2), ('age', 'A3', 'Alter', 'ab 60', 3))
       d(dimension, code, dimension_label, label, position)`,
  `INSERT INTO konzept_edition (kommune_id, edition_id, title, art, leitbild, valid_from)
   SELECT k, 1, 'Messkonzept', 'Integrationskonzept', 'Gemessen wird das Lesen.', '2006-01-01' FROM generate_series(1, $1::int) k`,
  `INSERT INTO handlungsfeld (kommune_id, handlungsfeld_id, edition_id, number, title, text)
   SELECT k, f, 1, f, 'Handlungsfeld ' || f, 'Text' FROM generate_series(1, $1::int) k, generate_series(1, 12) f`,
  `INSERT INTO leitziel (kommune_id, leitziel_id, handlungsfeld_id, number, text)
   SELECT k, f, f, f || '.1', 'Leitziel' FROM generate_series(1, $1::int) k, generate_series(1, 12) f`,
  `INSERT INTO teilziel (kommune_id, teilziel_id, leitziel_id, number, text)
   SELECT k, (f - 1) * 5 + t, f, f || '.1.' || t, 'Teilziel' FROM generate_series(1, $1::int) k, generate_series(1, 12) f, generate_series(1, 5) t`,
  `INSERT INTO indicator (kommune_id, indicator_id, code, name, role, frequency, direction, aggregation, unit, factor, decimals,
     numerator_label, denominator_label, reference, about_persons, source_id)
   SELECT k, i, 'B' || lpad(i::text, 3, '0'), 'Messgröße ' || i, 'steering', 'Q', 'increase', 'rate-of-stocks', '%', 100, 1,
     'Personen', 'alle', 'Quartalsende', true, 1
   FROM generate_series(1, $1::int) k, generate_series(1, $2::int) i`,
  `INSERT INTO indicator_definition (kommune_id, indicator_id, version, valid_from, text, comparable)
   SELECT k, i, 1, ${FIRST_QUARTER}, 'Anteil', true FROM generate_series(1, $1::int) k, generate_series(1, $2::int) i`,
  `INSERT INTO indicator_target (kommune_id, indicator_id, target_id, kind, value, period)
   SELECT k, i, 1, 'value', 60, ${4 * 2030 + 3} FROM generate_series(1, $1::int) k, generate_series(1, $2::int) i`,
  `INSERT INTO teilziel_indicator (kommune_id, teilziel_id, indicator_id, position)
   SELECT k, 1 + (i - 1) % 60, i, i FROM generate_series(1, $1::int) k, generate_series(1, $2::int) i`,
];

const CELLS = `INSERT INTO indicator_cell (kommune_id, indicator_id, cell, coordinate)
   SELECT k, i, c.position - 1, c.coordinate
   FROM generate_series(1, $1::int) k, generate_series(1, $2::int) i, unnest($3::text[]) WITH ORDINALITY c(coordinate, position)`;

const OBSERVATIONS = `INSERT INTO observation (kommune_id, indicator_id, period, cell, numerator, denominator, status, recorded_by)
   SELECT $1::int, i, ${FIRST_QUARTER} + q, c, 300 + (i * 7 + q * 3 + c * 11 + $1::int) % 400, 1000 + (i + q) % 50, 'A', 'bench'
   FROM generate_series(1, $2::int) i, generate_series(0, $3::int - 1) q, generate_series(0, $4::int - 1) c
   ORDER BY 2, 3, 4`;

const parametersOf = (statement, kommunen) => [kommunen, SIZE.indicators].slice(0, statement.includes('$2') ? 2 : 1);

/** Everything but figures. */
export async function fillCatalogue(client, kommunen) {
  for (const statement of STATEMENTS) await client.query(statement, parametersOf(statement, kommunen));
  await client.query(CELLS, [kommunen, SIZE.indicators, COORDINATES]);
}

/** Fills an empty, migrated database; `progress` gets a line a Kommune. */
export async function fill(client, progress) {
  await client.query("SET session_replication_role = 'replica'");
  await fillCatalogue(client, SIZE.kommunen);
  for (let kommune = 1; kommune <= SIZE.kommunen; kommune += 1) {
    await client.query(OBSERVATIONS, [kommune, SIZE.indicators, SIZE.quarters, SIZE.cells]);
    if (kommune % 10 === 0) progress(`${kommune} von ${SIZE.kommunen} Kommunen gefüllt`);
  }
  await client.query("SET session_replication_role = 'origin'");
  await client.query('ANALYZE');
}
