/**
 * What the current transaction may see, from settings that end with it. A missing setting is NULL, and NULL opens
 * nothing.
 */
export const SETTINGS_FUNCTIONS = `
CREATE FUNCTION teilziel_kommunen() RETURNS integer[] LANGUAGE sql STABLE AS $$
  SELECT string_to_array(NULLIF(current_setting('teilziel.kommunen', true), ''), ',')::integer[]
$$;
CREATE FUNCTION teilziel_may("right" text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT "right" = ANY (string_to_array(NULLIF(current_setting('teilziel.rights', true), ''), ','))
$$;
CREATE FUNCTION teilziel_person() RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT NULLIF(current_setting('teilziel.person', true), '')::integer
$$;
CREATE FUNCTION teilziel_audit_chain() RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT NULLIF(current_setting('teilziel.audit_chain', true), '')::integer
$$;
`;
