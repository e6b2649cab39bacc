/** The hot table: narrow rows, integers for period and cell; a statement trigger writes the history in the same transaction. */
export const OBSERVATIONS = `
CREATE TABLE observation (
  kommune_id integer NOT NULL,
  indicator_id integer NOT NULL,
  period integer NOT NULL,
  cell smallint NOT NULL,
  numerator double precision,
  denominator double precision,
  value double precision,
  status text NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  reason text,
  note text,
  CONSTRAINT observation_pkey PRIMARY KEY (kommune_id, indicator_id, period, cell),
  CONSTRAINT observation_cell_fkey FOREIGN KEY (kommune_id, indicator_id, cell) REFERENCES indicator_cell (kommune_id, indicator_id, cell),
  CONSTRAINT observation_status_check CHECK (status ~ '^[ABDEFGHIJKLMNOPQSUVW]$'),
  CONSTRAINT observation_figure_check CHECK (value IS NULL OR numerator IS NULL),
  CONSTRAINT observation_absent_check CHECK (
    num_nonnulls(numerator, value) > 0 OR status IN ('H', 'K', 'L', 'M', 'N', 'O', 'Q', 'U', 'J')),
  CONSTRAINT observation_finite_check CHECK (
    COALESCE(numerator, 0) <> 'NaN' AND COALESCE(denominator, 1) <> 'NaN' AND COALESCE(value, 0) <> 'NaN'
    AND COALESCE(abs(numerator), 0) < 'Infinity' AND COALESCE(abs(denominator), 1) < 'Infinity' AND COALESCE(abs(value), 0) < 'Infinity'),
  CONSTRAINT observation_denominator_check CHECK (denominator IS NULL OR denominator > 0 OR numerator = 0 OR numerator IS NULL)
);
CREATE TABLE observation_revision (
  kommune_id integer NOT NULL,
  indicator_id integer NOT NULL,
  period integer NOT NULL,
  cell smallint NOT NULL,
  revision integer NOT NULL,
  numerator double precision,
  denominator double precision,
  value double precision,
  status text NOT NULL,
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  reason text,
  note text,
  CONSTRAINT observation_revision_pkey PRIMARY KEY (kommune_id, indicator_id, period, cell, revision)
);
CREATE FUNCTION observation_write_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO observation_revision
    (kommune_id, indicator_id, period, cell, revision, numerator, denominator, value, status, recorded_by, recorded_at, reason, note)
  SELECT kommune_id, indicator_id, period, cell, revision, numerator, denominator, value, status, recorded_by, recorded_at, reason, note
  FROM written;
  RETURN NULL;
END $$;
CREATE TRIGGER observation_history_insert AFTER INSERT ON observation
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION observation_write_history();
CREATE TRIGGER observation_history_update AFTER UPDATE ON observation
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION observation_write_history();
`;
