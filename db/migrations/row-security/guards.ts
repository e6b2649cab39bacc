/**
 * What a policy cannot say, because it sees a row only before or only after: who may change which column. Held against
 * those for whom the policies hold; the owner of a database without them is not asked.
 */
export const GUARDS = `
CREATE FUNCTION person_operator_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF row_security_active('person') AND NOT COALESCE(teilziel_may('operator'), false)
    AND NEW.may_create_kommune AND (TG_OP = 'INSERT' OR NOT OLD.may_create_kommune) THEN
    RAISE EXCEPTION 'Nur der Betreiber erlaubt, Kommunen anzulegen' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER person_operator BEFORE INSERT OR UPDATE OF may_create_kommune ON person
  FOR EACH ROW EXECUTE FUNCTION person_operator_guard();
CREATE FUNCTION verbund_member_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT row_security_active('verbund_member') THEN RETURN NEW; END IF;
  IF NEW.values_shared AND (TG_OP = 'INSERT' OR NOT OLD.values_shared)
    AND NOT COALESCE(NEW.member_id = ANY (teilziel_kommunen()), false) THEN
    RAISE EXCEPTION 'Ihre Werte gibt nur die Mitgliedskommune selbst frei' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF TG_OP = 'UPDATE' AND NOT COALESCE(teilziel_may('operator'), false)
    AND (NEW.kommune_id, NEW.member_id, NEW.valid_from, NEW.valid_to)
      IS DISTINCT FROM (OLD.kommune_id, OLD.member_id, OLD.valid_from, OLD.valid_to) THEN
    RAISE EXCEPTION 'Wer zu einem Verbund gehört, legt der Betreiber fest' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER verbund_member_columns BEFORE INSERT OR UPDATE ON verbund_member
  FOR EACH ROW EXECUTE FUNCTION verbund_member_guard();
`;

export const NO_GUARDS = `
DROP TRIGGER verbund_member_columns ON verbund_member;
DROP TRIGGER person_operator ON person;
DROP FUNCTION verbund_member_guard(), person_operator_guard();
`;
