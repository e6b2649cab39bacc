/** Releases: content-addressed blocks. The database itself refuses to change or remove them. */
export const RELEASES = `
CREATE TABLE release (
  kommune_id integer NOT NULL,
  number integer NOT NULL,
  scope text NOT NULL,
  root_hash bytea NOT NULL,
  note text,
  released_at timestamptz NOT NULL DEFAULT now(),
  released_by text NOT NULL,
  CONSTRAINT release_pkey PRIMARY KEY (kommune_id, number),
  CONSTRAINT release_kommune_fkey FOREIGN KEY (kommune_id) REFERENCES kommune (kommune_id),
  CONSTRAINT release_scope_check CHECK (scope IN ('intern', 'rat', 'oeffentlich'))
);
CREATE TABLE release_block (
  kommune_id integer NOT NULL,
  hash bytea NOT NULL,
  json text NOT NULL,
  CONSTRAINT release_block_pkey PRIMARY KEY (kommune_id, hash),
  CONSTRAINT release_block_hash_check CHECK (hash = sha256(convert_to(json, 'UTF8')))
);
CREATE INDEX release_block_hash_index ON release_block (hash);
ALTER TABLE release ADD CONSTRAINT release_root_fkey
  FOREIGN KEY (kommune_id, root_hash) REFERENCES release_block (kommune_id, hash);
CREATE TABLE release_member_block (
  kommune_id integer NOT NULL,
  number integer NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT release_member_block_pkey PRIMARY KEY (kommune_id, number, hash),
  CONSTRAINT release_member_block_release_fkey FOREIGN KEY (kommune_id, number) REFERENCES release (kommune_id, number),
  CONSTRAINT release_member_block_block_fkey FOREIGN KEY (kommune_id, hash) REFERENCES release_block (kommune_id, hash)
);
CREATE FUNCTION refuse_change_of_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Tabelle % ist unveränderlich: % wird abgelehnt', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER release_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON release
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
CREATE TRIGGER release_block_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON release_block
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
CREATE TRIGGER release_member_block_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON release_member_block
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
CREATE TRIGGER observation_revision_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON observation_revision
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_history();
`;
