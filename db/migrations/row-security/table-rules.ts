import { OWN, type RowRules, SELF, WORKING, appendOnly, both, either, may } from '../../row-security/row-security';

const PEOPLE = both(OWN, may('people'));
const SIGN_IN = may('sign-in');
/** Only while a person signs in, or about oneself: nobody else's secrets are ever read, made or removed. */
const OWN_SECRET = either(SELF, SIGN_IN);
const SECRET: RowRules = { select: OWN_SECRET, insert: OWN_SECRET, update: OWN_SECRET, delete: OWN_SECRET };
/**
 * Verwaltung invites whom it has taken in and who has no account yet. A link for anybody else would open what they have
 * in other Kommunen.
 */
const INVITES = both(
  may('people'),
  "kind = 'invitation'",
  `EXISTS (SELECT FROM membership JOIN person USING (person_id)
    WHERE membership.person_id = one_time_link.person_id AND person.state = 'invited'
      AND membership.kommune_id = ANY ((SELECT teilziel_kommunen())::int[]))`,
);
const MEMBER_SIDE = 'member_id = ANY ((SELECT teilziel_kommunen())::int[])';
/** Verbund and member know each other by name before either has published anything. */
const SAME_VERBUND = both(
  may('read', 'work'),
  'EXISTS (SELECT FROM verbund_member link WHERE kommune.kommune_id IN (link.kommune_id, link.member_id))',
);
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

/** A person is known to colleagues of the same Kommune: their names stand beside values. */
const COLLEAGUE = both(
  may('people', 'read', 'work'),
  'EXISTS (SELECT FROM membership WHERE membership.person_id = person.person_id)',
);
/** Only a pseudonym is left, and no membership that would open it: history still shows it beside what was entered. */
const FORGOTTEN = both(may('people', 'read', 'work'), "state = 'deleted'");

export const TABLE_RULES: readonly (readonly [string, RowRules])[] = [
  [
    'kommune',
    {
      select: either(
        OWN,
        may('operator', 'sign-in'),
        'EXISTS (SELECT FROM release WHERE release.kommune_id = kommune.kommune_id)',
        SAME_VERBUND,
      ),
      insert: may('operator'),
      // "work": a transaction that writes into the Kommune locks its row (FOR NO KEY UPDATE).
      update: either(both(OWN, may('settings', 'people', 'work')), may('operator')),
    },
  ],
  [
    'verbund_member',
    // Who belongs to a Verbund is the operator's: members give it their figures. The guard keeps the columns.
    {
      select: both(either(OWN, MEMBER_SIDE), may('read', 'work')),
      insert: both(OWN, may('operator')),
      update: either(both(OWN, may('operator')), both(MEMBER_SIDE, may('work'))),
      delete: both(OWN, may('operator')),
    },
  ],
  [
    'fachamt',
    {
      // Whose name stands beside one's own role, whichever Kommune is open.
      select: either(both(OWN, may('read', 'work', 'people')), SIGN_IN),
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
      insert: PEOPLE,
      update: either(PEOPLE, SIGN_IN),
      // Without the right of the Kommune a membership is only ever closed.
      updated: either(PEOPLE, both(SIGN_IN, "state = 'deactivated'")),
      delete: either(PEOPLE, SELF),
    },
  ],
  [
    'role_grant',
    {
      select: either(both(OWN, may('people', 'read', 'work')), SELF, SIGN_IN),
      insert: PEOPLE,
      update: PEOPLE,
      delete: either(PEOPLE, SELF),
    },
  ],
  [
    'fachamt_accountable',
    {
      select: either(both(OWN, may('people', 'read', 'work')), SELF),
      insert: PEOPLE,
      update: PEOPLE,
      delete: either(PEOPLE, SELF),
    },
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
      select: either(SELF, SIGN_IN, may('operator'), COLLEAGUE, FORGOTTEN),
      // Not by Verwaltung: an account may reach into other Kommunen. The guard keeps may_create_kommune.
      insert: may('operator', 'sign-in'),
      update: either(SELF, SIGN_IN, may('operator')),
    },
  ],
  ['person_credential', SECRET],
  ['recovery_code', SECRET],
  ['one_time_link', { ...SECRET, insert: either(OWN_SECRET, INVITES) }],
  ['person_login', SECRET],
  ['session', SECRET],
  ['sign_in_flow', { select: SIGN_IN, insert: SIGN_IN, update: SIGN_IN, delete: SIGN_IN }],
  ['rate_limit', { select: SIGN_IN, insert: SIGN_IN, update: SIGN_IN, delete: SIGN_IN }],
];
