/** Late entry, words beside a value, and who was reminded. */
export const BESIDE_ENTRIES = `
CREATE TABLE late_exception (
  kommune_id integer NOT NULL,
  exception_id integer NOT NULL,
  fachamt_id integer NOT NULL,
  period integer NOT NULL,
  reason text NOT NULL,
  ends_on date,
  requested_by text NOT NULL,
  requested_at timestamptz NOT NULL,
  decided_by text,
  decided_at timestamptz,
  granted boolean,
  CONSTRAINT late_exception_pkey PRIMARY KEY (kommune_id, exception_id),
  CONSTRAINT late_exception_fachamt_fkey FOREIGN KEY (kommune_id, fachamt_id) REFERENCES fachamt (kommune_id, fachamt_id),
  CONSTRAINT late_exception_granted_check CHECK (granted IS NOT TRUE OR ends_on IS NOT NULL)
);
CREATE INDEX late_exception_period_index ON late_exception (kommune_id, fachamt_id, period);
CREATE TABLE confirmed_hint (
  kommune_id integer NOT NULL,
  indicator_id integer NOT NULL,
  period integer NOT NULL,
  cell smallint NOT NULL,
  kind text NOT NULL,
  revision integer NOT NULL,
  comment text NOT NULL,
  by text NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT confirmed_hint_pkey PRIMARY KEY (kommune_id, indicator_id, period, cell, kind),
  CONSTRAINT confirmed_hint_cell_fkey FOREIGN KEY (kommune_id, indicator_id, cell) REFERENCES indicator_cell (kommune_id, indicator_id, cell)
);
CREATE TABLE cell_comment (
  kommune_id integer NOT NULL,
  indicator_id integer NOT NULL,
  period integer NOT NULL,
  cell smallint NOT NULL,
  comment_id integer NOT NULL,
  audience text NOT NULL,
  text text NOT NULL,
  by text NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT cell_comment_pkey PRIMARY KEY (kommune_id, indicator_id, period, cell, comment_id),
  CONSTRAINT cell_comment_cell_fkey FOREIGN KEY (kommune_id, indicator_id, cell) REFERENCES indicator_cell (kommune_id, indicator_id, cell),
  CONSTRAINT cell_comment_audience_check CHECK (audience IN ('intern', 'bericht'))
);
CREATE TRIGGER cell_comment_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON cell_comment
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
CREATE TABLE reminder (
  kommune_id integer NOT NULL,
  person_id integer NOT NULL,
  day date NOT NULL,
  kind text NOT NULL,
  CONSTRAINT reminder_pkey PRIMARY KEY (kommune_id, person_id, day, kind),
  CONSTRAINT reminder_kommune_fkey FOREIGN KEY (kommune_id) REFERENCES kommune (kommune_id)
);
`;
