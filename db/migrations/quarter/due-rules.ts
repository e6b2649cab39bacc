/** When a value may be asked for: the rule of the indicator, and the days its source announces. */
export const DUE_RULES = `
ALTER TABLE kommune ADD COLUMN one_person boolean NOT NULL DEFAULT false;
ALTER TABLE indicator
  ADD COLUMN due_days smallint NOT NULL DEFAULT 15,
  ADD COLUMN every smallint NOT NULL DEFAULT 1,
  ADD COLUMN first_period integer,
  ADD COLUMN needs_source_release boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT indicator_due_check CHECK (due_days BETWEEN 0 AND 730 AND every BETWEEN 1 AND 40);
CREATE TABLE source_release (
  kommune_id integer NOT NULL,
  source_id integer NOT NULL,
  period integer NOT NULL,
  published_on date NOT NULL,
  CONSTRAINT source_release_pkey PRIMARY KEY (kommune_id, source_id, period),
  CONSTRAINT source_release_source_fkey FOREIGN KEY (kommune_id, source_id) REFERENCES source (kommune_id, source_id)
);
CREATE TABLE indicator_check (
  kommune_id integer NOT NULL,
  indicator_id integer NOT NULL,
  kind text NOT NULL,
  severity text NOT NULL,
  params jsonb NOT NULL DEFAULT '{}',
  active boolean NOT NULL DEFAULT true,
  CONSTRAINT indicator_check_pkey PRIMARY KEY (kommune_id, indicator_id, kind),
  CONSTRAINT indicator_check_indicator_fkey FOREIGN KEY (kommune_id, indicator_id) REFERENCES indicator (kommune_id, indicator_id),
  CONSTRAINT indicator_check_severity_check CHECK (severity IN ('error', 'hint'))
);
`;
