/** Who may do what in which Kommune, from when to when; who answers for an Amt; what was done. */
export const MEMBERSHIPS = `
CREATE TABLE membership (
  kommune_id integer NOT NULL,
  person_id integer NOT NULL,
  state text NOT NULL DEFAULT 'active',
  known_as text,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by text NOT NULL,
  CONSTRAINT membership_pkey PRIMARY KEY (kommune_id, person_id),
  CONSTRAINT membership_kommune_fkey FOREIGN KEY (kommune_id) REFERENCES kommune (kommune_id),
  CONSTRAINT membership_person_fkey FOREIGN KEY (person_id) REFERENCES person (person_id),
  CONSTRAINT membership_state_check CHECK (state IN ('active', 'deactivated'))
);
CREATE INDEX membership_person_index ON membership (person_id);
CREATE TABLE role_grant (
  kommune_id integer NOT NULL,
  grant_id integer NOT NULL,
  person_id integer NOT NULL,
  role text NOT NULL,
  fachamt_id integer,
  valid_from date NOT NULL,
  valid_to date,
  deputy_for integer,
  origin text NOT NULL DEFAULT 'manual',
  granted_by text NOT NULL,
  granted_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT role_grant_pkey PRIMARY KEY (kommune_id, grant_id),
  CONSTRAINT role_grant_membership_fkey FOREIGN KEY (kommune_id, person_id) REFERENCES membership (kommune_id, person_id),
  CONSTRAINT role_grant_deputy_fkey FOREIGN KEY (kommune_id, deputy_for) REFERENCES membership (kommune_id, person_id),
  CONSTRAINT role_grant_fachamt_fkey FOREIGN KEY (kommune_id, fachamt_id) REFERENCES fachamt (kommune_id, fachamt_id),
  CONSTRAINT role_grant_role_check CHECK (
    role IN ('erfassung', 'koordination', 'rat', 'beirat', 'sitzungsdienst', 'verwaltung', 'lesend')),
  CONSTRAINT role_grant_fachamt_check CHECK ((role = 'erfassung') = (fachamt_id IS NOT NULL)),
  CONSTRAINT role_grant_dates_check CHECK (valid_to IS NULL OR valid_to >= valid_from),
  CONSTRAINT role_grant_deputy_check CHECK (deputy_for IS NULL OR (valid_to IS NOT NULL AND deputy_for <> person_id)),
  CONSTRAINT role_grant_origin_check CHECK (origin IN ('manual', 'claim'))
);
CREATE INDEX role_grant_person_index ON role_grant (person_id);
CREATE TABLE fachamt_accountable (
  kommune_id integer NOT NULL,
  fachamt_id integer NOT NULL,
  person_id integer NOT NULL,
  CONSTRAINT fachamt_accountable_pkey PRIMARY KEY (kommune_id, fachamt_id),
  CONSTRAINT fachamt_accountable_fachamt_fkey FOREIGN KEY (kommune_id, fachamt_id) REFERENCES fachamt (kommune_id, fachamt_id),
  CONSTRAINT fachamt_accountable_person_fkey FOREIGN KEY (kommune_id, person_id) REFERENCES membership (kommune_id, person_id)
);
CREATE TABLE sign_in_provider (
  kommune_id integer NOT NULL,
  provider text NOT NULL,
  label text NOT NULL,
  issuer text NOT NULL,
  client_id text NOT NULL,
  client_secret bytea,
  roles_claim text,
  role_rules jsonb NOT NULL DEFAULT '[]',
  CONSTRAINT sign_in_provider_pkey PRIMARY KEY (kommune_id, provider),
  CONSTRAINT sign_in_provider_provider_unique UNIQUE (provider),
  CONSTRAINT sign_in_provider_kommune_fkey FOREIGN KEY (kommune_id) REFERENCES kommune (kommune_id),
  CONSTRAINT sign_in_provider_provider_check CHECK (provider ~ '^[a-z0-9-]{2,40}$')
);
CREATE TABLE audit_entry (
  kommune_id integer NOT NULL,
  number integer NOT NULL,
  at timestamptz NOT NULL,
  person text NOT NULL,
  action text NOT NULL,
  details text NOT NULL,
  previous_hash bytea NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT audit_entry_pkey PRIMARY KEY (kommune_id, number)
);
CREATE TRIGGER audit_entry_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
CREATE FUNCTION audit_text(kommune integer, number integer, at timestamptz, person text, action text, details text, previous bytea)
RETURNS text LANGUAGE sql STABLE SET timezone = 'UTC' AS $$
  SELECT concat_ws(E'\\n', kommune::text, number::text, to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    person, action, details, encode(previous, 'hex'));
$$;
CREATE FUNCTION audit_check_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE last audit_entry;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('teilziel-monitor audit'), NEW.kommune_id);
  -- The chain is read even by those who may only add to it (row security).
  PERFORM set_config('teilziel.audit_chain', NEW.kommune_id::text, true);
  SELECT * INTO last FROM audit_entry WHERE kommune_id = NEW.kommune_id ORDER BY number DESC LIMIT 1;
  NEW.number := COALESCE(last.number, 0) + 1;
  NEW.at := date_trunc('microseconds', clock_timestamp());
  NEW.previous_hash := COALESCE(last.hash, sha256(''));
  NEW.hash := sha256(convert_to(audit_text(NEW.kommune_id, NEW.number, NEW.at, NEW.person, NEW.action, NEW.details,
    NEW.previous_hash), 'UTF8'));
  PERFORM set_config('teilziel.audit_chain', '', true);
  RETURN NEW;
END $$;
CREATE TRIGGER audit_entry_chain BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_check_chain();
ALTER TABLE verbund_member ADD COLUMN values_shared boolean NOT NULL DEFAULT false;
ALTER TABLE release ADD COLUMN embargo_until timestamptz;
CREATE INDEX release_member_block_hash_index ON release_member_block (kommune_id, hash);
`;
