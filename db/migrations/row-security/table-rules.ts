import { OWN, type RowRules, SELF, WORKING, appendOnly, both, either, may } from '../../row-security/row-security';

const PEOPLE = both(OWN, may('people'));
const SIGN_IN = may('sign-in');
/** Only while a person signs in, or about oneself: nobody else's secrets are ever read. */
const SECRET: RowRules = {
  select: either(SELF, SIGN_IN),
  insert: either(SELF, SIGN_IN, may('people', 'operator')),
  update: either(SELF, SIGN_IN),
  delete: either(SELF, SIGN_IN, may('people', 'operator')),
};
const IN_VISIBLE_RELEASE = `EXISTS (SELECT FROM release_member_block part
  WHERE part.kommune_id = release_block.kommune_id AND part.hash = release_block.hash)`;
/** Public ones of every Kommune; those of the council in the own Kommune; before the embargo ends only internally. */
const RELEASED = either(
  both(OWN, may('intern')),
  both(
    'embargo_until IS NULL OR embargo_until <= now()',
    either(both("scope = 'oeffentlich'", may('oeffentlich')), both(OWN, "scope = 'rat'", may('rat'))),
  ),
);
const OF_VISIBLE_RELEASE = `EXISTS (SELECT FROM release
  WHERE release.kommune_id = release_member_block.kommune_id AND release.number = release_member_block.number)`;
const COMPILES = both(OWN, may('intern'), may('work'));

const AS_MEMBER = 'member_id = ANY ((SELECT teilziel_kommunen())::int[])';

/** A person is known to colleagues of the same Kommune: their names stand beside values. */
const COLLEAGUE = both(
  may('people', 'read', 'work'),
  'EXISTS (SELECT FROM membership WHERE membership.person_id = person.person_id)',
);

export const TABLE_RULES: readonly (readonly [string, RowRules])[] = [
  [
    'kommune',
    {
      select: either(
        OWN,
        may('operator', 'sign-in'),
        'EXISTS (SELECT FROM release WHERE release.kommune_id = kommune.kommune_id)',
      ),
      insert: may('operator'),
      // "work": a transaction that writes into the Kommune locks its row (FOR NO KEY UPDATE).
      update: either(both(OWN, may('settings', 'people', 'work')), may('operator')),
    },
  ],
  [
    'verbund_member',
    {
      ...WORKING,
      select: both(either(OWN, AS_MEMBER), may('read', 'work')),
      // A member says itself whether its Verbund may see its single values.
      update: both(either(OWN, AS_MEMBER), may('work')),
    },
  ],
  [
    'fachamt',
    {
      select: both(OWN, may('read', 'work', 'people')),
      insert: both(OWN, may('work', 'people')),
      update: both(OWN, may('work', 'people')),
      delete: both(OWN, may('work', 'people')),
    },
  ],
  ...[
    'konzept_edition',
    'handlungsfeld',
    'leitziel',
    'teilziel',
    'source',
    'dimension',
    'indicator',
    'indicator_definition',
    'indicator_target',
    'indicator_cell',
    'teilziel_indicator',
    'import_run',
    'observation',
  ].map((table) => [table, WORKING] as const),
  ['observation_revision', appendOnly(WORKING.select, both(OWN, may('work')))],
  ['release', appendOnly(RELEASED, COMPILES)],
  ['release_member_block', appendOnly(either(both(OWN, may('intern')), OF_VISIBLE_RELEASE), COMPILES)],
  ['release_block', appendOnly(either(both(OWN, may('intern')), IN_VISIBLE_RELEASE), COMPILES)],
  [
    'membership',
    {
      select: either(both(OWN, may('people', 'read', 'work')), SELF, SIGN_IN),
      insert: either(PEOPLE, SIGN_IN),
      update: either(PEOPLE, SIGN_IN),
      delete: PEOPLE,
    },
  ],
  [
    'role_grant',
    {
      select: either(both(OWN, may('people', 'read', 'work')), SELF, SIGN_IN),
      insert: either(PEOPLE, SIGN_IN),
      update: either(PEOPLE, SIGN_IN),
      delete: PEOPLE,
    },
  ],
  [
    'fachamt_accountable',
    { select: both(OWN, may('people', 'read', 'work')), insert: PEOPLE, update: PEOPLE, delete: PEOPLE },
  ],
  ['sign_in_provider', { select: either(PEOPLE, SIGN_IN), insert: PEOPLE, update: PEOPLE, delete: PEOPLE }],
  [
    'audit_entry',
    appendOnly(
      either(
        both(OWN, may('people')),
        'kommune_id = (SELECT teilziel_audit_chain())',
        both('kommune_id = 0', may('operator')),
      ),
      either(OWN, may('sign-in', 'operator')),
    ),
  ],
  [
    'person',
    {
      select: either(SELF, SIGN_IN, may('operator'), COLLEAGUE),
      insert: may('people', 'operator', 'sign-in'),
      update: either(SELF, SIGN_IN, both(may('people'), COLLEAGUE), may('operator')),
    },
  ],
  ['person_credential', SECRET],
  ['recovery_code', SECRET],
  ['one_time_link', { ...SECRET, update: either(SELF, SIGN_IN, may('people', 'operator')) }],
  ['person_login', SECRET],
  ['session', SECRET],
  ['sign_in_flow', { select: SIGN_IN, insert: SIGN_IN, update: SIGN_IN, delete: SIGN_IN }],
  ['rate_limit', { select: SIGN_IN, insert: SIGN_IN, update: SIGN_IN, delete: SIGN_IN }],
];
