/** When a Ratsbericht is made by itself, for whom, and what became of it each time. */
export const REPORT_SCHEDULES = `
CREATE TABLE report_schedule (
  kommune_id integer NOT NULL,
  schedule_id integer NOT NULL,
  title text NOT NULL,
  cron text NOT NULL,
  scope text NOT NULL,
  files text[] NOT NULL,
  only_new boolean NOT NULL DEFAULT false,
  paused boolean NOT NULL DEFAULT false,
  removed boolean NOT NULL DEFAULT false,
  next_due timestamptz,
  created_by text NOT NULL,
  CONSTRAINT report_schedule_pkey PRIMARY KEY (kommune_id, schedule_id),
  CONSTRAINT report_schedule_kommune_fkey FOREIGN KEY (kommune_id) REFERENCES kommune (kommune_id),
  CONSTRAINT report_schedule_scope_check CHECK (scope IN ('rat', 'oeffentlich')),
  CONSTRAINT report_schedule_files_check CHECK (files <@ ARRAY['pdf', 'xlsx'] AND cardinality(files) > 0),
  CONSTRAINT report_schedule_due_check CHECK (next_due IS NULL OR NOT (paused OR removed))
);
CREATE TABLE report_recipient (
  kommune_id integer NOT NULL,
  schedule_id integer NOT NULL,
  email text NOT NULL,
  name text NOT NULL,
  CONSTRAINT report_recipient_pkey PRIMARY KEY (kommune_id, schedule_id, email),
  CONSTRAINT report_recipient_schedule_fkey FOREIGN KEY (kommune_id, schedule_id) REFERENCES report_schedule (kommune_id, schedule_id)
);
CREATE TABLE report_run (
  kommune_id integer NOT NULL,
  schedule_id integer NOT NULL,
  due_at timestamptz NOT NULL,
  origin text NOT NULL,
  missed integer NOT NULL DEFAULT 0,
  state text NOT NULL DEFAULT 'planned',
  worker text,
  lease_until timestamptz,
  attempts smallint NOT NULL DEFAULT 0,
  release_number integer,
  started_at timestamptz,
  finished_at timestamptz,
  reason text,
  CONSTRAINT report_run_pkey PRIMARY KEY (kommune_id, schedule_id, due_at),
  CONSTRAINT report_run_schedule_fkey FOREIGN KEY (kommune_id, schedule_id) REFERENCES report_schedule (kommune_id, schedule_id),
  CONSTRAINT report_run_origin_check CHECK (origin IN ('schedule', 'catch-up', 'now')),
  CONSTRAINT report_run_state_check CHECK (state IN ('planned', 'rendering', 'sending', 'delivered', 'skipped', 'failed')),
  CONSTRAINT report_run_worker_check CHECK ((worker IS NULL) = (lease_until IS NULL))
);
CREATE TABLE report_run_file (
  kommune_id integer NOT NULL,
  schedule_id integer NOT NULL,
  due_at timestamptz NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  sha256 bytea NOT NULL,
  content bytea NOT NULL,
  CONSTRAINT report_run_file_pkey PRIMARY KEY (kommune_id, schedule_id, due_at, kind),
  CONSTRAINT report_run_file_run_fkey FOREIGN KEY (kommune_id, schedule_id, due_at) REFERENCES report_run (kommune_id, schedule_id, due_at),
  CONSTRAINT report_run_file_kind_check CHECK (kind IN ('pdf', 'xlsx')),
  CONSTRAINT report_run_file_sha256_check CHECK (sha256 = sha256(content))
);
CREATE TABLE report_run_mail (
  kommune_id integer NOT NULL,
  schedule_id integer NOT NULL,
  due_at timestamptz NOT NULL,
  email text NOT NULL,
  name text NOT NULL,
  message_id text,
  attempted_at timestamptz,
  sent_at timestamptz,
  failure text,
  CONSTRAINT report_run_mail_pkey PRIMARY KEY (kommune_id, schedule_id, due_at, email),
  CONSTRAINT report_run_mail_run_fkey FOREIGN KEY (kommune_id, schedule_id, due_at) REFERENCES report_run (kommune_id, schedule_id, due_at),
  CONSTRAINT report_run_mail_attempt_check CHECK ((sent_at IS NULL AND failure IS NULL) OR attempted_at IS NOT NULL)
);
`;
