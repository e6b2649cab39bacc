/** What a Fachamt has handed in for one indicator and period, and what was said about it. */
export const ENTRIES = `
CREATE TABLE entry (
  kommune_id integer NOT NULL,
  indicator_id integer NOT NULL,
  period integer NOT NULL,
  state text NOT NULL,
  nothing_to_report boolean NOT NULL DEFAULT false,
  submitted_by text,
  submitted_at timestamptz,
  message text,
  decided_by text,
  decided_at timestamptz,
  decision_comment text,
  qualified boolean NOT NULL DEFAULT false,
  CONSTRAINT entry_pkey PRIMARY KEY (kommune_id, indicator_id, period),
  CONSTRAINT entry_indicator_fkey FOREIGN KEY (kommune_id, indicator_id) REFERENCES indicator (kommune_id, indicator_id),
  CONSTRAINT entry_state_check CHECK (state IN ('open', 'submitted', 'returned', 'approved')),
  CONSTRAINT entry_submitted_check CHECK (state NOT IN ('submitted', 'approved') OR submitted_by IS NOT NULL)
);
CREATE TABLE entry_returned_cell (
  kommune_id integer NOT NULL,
  indicator_id integer NOT NULL,
  period integer NOT NULL,
  cell smallint NOT NULL,
  comment text NOT NULL,
  CONSTRAINT entry_returned_cell_pkey PRIMARY KEY (kommune_id, indicator_id, period, cell),
  CONSTRAINT entry_returned_cell_entry_fkey FOREIGN KEY (kommune_id, indicator_id, period) REFERENCES entry (kommune_id, indicator_id, period),
  CONSTRAINT entry_returned_cell_cell_fkey FOREIGN KEY (kommune_id, indicator_id, cell) REFERENCES indicator_cell (kommune_id, indicator_id, cell)
);
CREATE TABLE entry_event (
  kommune_id integer NOT NULL,
  indicator_id integer NOT NULL,
  period integer NOT NULL,
  number integer NOT NULL,
  state text NOT NULL,
  by text NOT NULL,
  at timestamptz NOT NULL,
  comment text,
  CONSTRAINT entry_event_pkey PRIMARY KEY (kommune_id, indicator_id, period, number),
  CONSTRAINT entry_event_entry_fkey FOREIGN KEY (kommune_id, indicator_id, period) REFERENCES entry (kommune_id, indicator_id, period),
  CONSTRAINT entry_event_state_check CHECK (state IN ('open', 'submitted', 'returned', 'approved'))
);
CREATE TRIGGER entry_event_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON entry_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
`;
