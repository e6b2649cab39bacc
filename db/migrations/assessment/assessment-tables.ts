const METHODS = `'destatis-dns', 'eurostat-short', 'eurostat-long', 'open-sdg', 'sdsn-linear', 'un-chart'`;

/** How an indicator is assessed, what a person set in the place of the finding, and goals that are dates. */
export const ASSESSMENT = `
ALTER TABLE indicator
  ADD COLUMN progress_method text NOT NULL DEFAULT 'destatis-dns',
  ADD COLUMN missing_members text NOT NULL DEFAULT 'missing',
  ADD CONSTRAINT indicator_progress_method_check CHECK (progress_method IN (${METHODS})),
  ADD CONSTRAINT indicator_missing_members_check CHECK (missing_members IN ('missing', 'partial'));
CREATE TABLE assessment_override (
  kommune_id integer NOT NULL,
  indicator_id integer NOT NULL,
  override_id integer NOT NULL,
  year smallint NOT NULL,
  symbol text NOT NULL,
  reason text NOT NULL,
  by text NOT NULL,
  by_name text NOT NULL,
  at timestamptz NOT NULL,
  withdrawn_by text,
  withdrawn_by_name text,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  CONSTRAINT assessment_override_pkey PRIMARY KEY (kommune_id, indicator_id, override_id),
  CONSTRAINT assessment_override_indicator_fkey FOREIGN KEY (kommune_id, indicator_id) REFERENCES indicator (kommune_id, indicator_id),
  CONSTRAINT assessment_override_symbol_check CHECK (symbol IN ('SUN', 'PARTLY', 'CLOUD', 'STORM', 'NA')),
  CONSTRAINT assessment_override_withdrawn_check CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_reason IS NULL))
);
CREATE UNIQUE INDEX assessment_override_open_index ON assessment_override (kommune_id, indicator_id, year) WHERE withdrawn_at IS NULL;
CREATE TABLE teilziel_milestone (
  kommune_id integer NOT NULL,
  teilziel_id integer NOT NULL,
  milestone_id integer NOT NULL,
  text text NOT NULL,
  due date NOT NULL,
  done date,
  CONSTRAINT teilziel_milestone_pkey PRIMARY KEY (kommune_id, teilziel_id, milestone_id),
  CONSTRAINT teilziel_milestone_teilziel_fkey FOREIGN KEY (kommune_id, teilziel_id) REFERENCES teilziel (kommune_id, teilziel_id)
);
ALTER TABLE verbund_member ADD COLUMN continues integer[] NOT NULL DEFAULT '{}';
`;

/**
 * A replaced function forgets its search path, so it is named again (see own-search-path). Which territory a member takes over is the operator's to say, like who
 * belongs to the Verbund.
 */
export const MEMBER_GUARD = (columns: readonly string[]): string => `
CREATE OR REPLACE FUNCTION verbund_member_guard() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT row_security_active('verbund_member') THEN RETURN NEW; END IF;
  IF NEW.values_shared AND (TG_OP = 'INSERT' OR NOT OLD.values_shared)
    AND NOT COALESCE(NEW.member_id = ANY (teilziel_kommunen()), false) THEN
    RAISE EXCEPTION 'Ihre Werte gibt nur die Mitgliedskommune selbst frei' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF TG_OP = 'UPDATE' AND NOT COALESCE(teilziel_may('operator'), false)
    AND (${columns.map((column) => `NEW.${column}`).join(', ')})
      IS DISTINCT FROM (${columns.map((column) => `OLD.${column}`).join(', ')}) THEN
    RAISE EXCEPTION 'Wer zu einem Verbund gehört, legt der Betreiber fest' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
`;
