import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A revision was expected where there is no row: nothing of the statement stays. */
const EXPECTED = `
CREATE FUNCTION observation_expected() RETURNS integer LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A revision was expected where there is no row' USING ERRCODE = 'TZ001';
END $$;
`;

/**
 * The usual save in one round trip: locks, looks whether the entries are as the caller believes (indicators under the
 * same version, nothing handed in or decided), and writes. Every statement of a volatile function has a snapshot of its
 * own, so that the ones behind the lock see what was waited for. No row: it is not the usual case, nothing was done.
 * Otherwise a first row with nothing but the time, then what was written. The condition is that of SAVE_CELLS, where
 * the note is explained; the policies hold for it as for any statement of the caller.
 */
const SAVE_OPEN_CELLS = `
CREATE FUNCTION entry_save_open(kommune integer, structure uuid, asked integer, author text, indicators integer[],
  cells smallint[], numerators float8[], denominators float8[], figures float8[], statuses text[], expecteds integer[],
  reasons text[], followings boolean[])
RETURNS TABLE (indicator_id integer, cell smallint, revision integer, at timestamptz)
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtextextended('teilziel-monitor entry ' || kommune || ' ' || held.id, 0))
  FROM (SELECT DISTINCT id FROM unnest(indicators) AS id ORDER BY id) held;
  IF (SELECT version FROM entry_structure WHERE kommune_id = kommune) IS DISTINCT FROM structure OR EXISTS (
    SELECT FROM entry WHERE kommune_id = kommune AND indicator_id = ANY (indicators) AND period = asked) THEN
    RETURN;
  END IF;
  RETURN QUERY SELECT NULL::integer, NULL::smallint, NULL::integer, now();
  RETURN QUERY
  INSERT INTO observation AS stored
    (kommune_id, indicator_id, period, cell, numerator, denominator, value, status, note, recorded_by, reason)
  SELECT kommune, given.indicator_id, asked, given.cell, given.numerator, given.denominator, given.value, given.status,
    CASE WHEN given.follows IS NOT TRUE THEN given.expected::text WHEN EXISTS (
      SELECT FROM observation known
      WHERE known.kommune_id = kommune AND known.indicator_id = given.indicator_id AND known.period = asked
        AND known.cell = given.cell) THEN 'follows' END, author, given.reason
  FROM unnest(indicators, cells, numerators, denominators, figures, statuses, expecteds, reasons, followings)
    AS given (indicator_id, cell, numerator, denominator, value, status, expected, reason, follows)
  ORDER BY given.indicator_id, given.cell
  ON CONFLICT (kommune_id, indicator_id, period, cell) DO UPDATE SET
    numerator = EXCLUDED.numerator,
    denominator = EXCLUDED.denominator,
    value = EXCLUDED.value,
    status = EXCLUDED.status,
    note = NULL,
    recorded_by = EXCLUDED.recorded_by,
    recorded_at = now(),
    reason = EXCLUDED.reason,
    revision = stored.revision + 1
  WHERE (stored.numerator, stored.denominator, stored.value, stored.status)
      IS DISTINCT FROM (EXCLUDED.numerator, EXCLUDED.denominator, EXCLUDED.value, EXCLUDED.status)
    AND (stored.recorded_by = EXCLUDED.recorded_by OR EXCLUDED.note = stored.revision::text OR EXCLUDED.note = 'follows')
  RETURNING indicator_id, cell, CASE WHEN note IS NULL THEN revision ELSE observation_expected() END, NULL::timestamptz;
END $$;
`;

export class SaveOpenCells1763960500001 implements MigrationInterface {
  name = 'SaveOpenCells1763960500001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(EXPECTED);
    await runner.query(SAVE_OPEN_CELLS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP FUNCTION entry_save_open(integer, uuid, integer, text, integer[], smallint[], float8[], float8[], float8[],
        text[], integer[], text[], boolean[])`,
    );
    await runner.query('DROP FUNCTION observation_expected()');
  }
}
