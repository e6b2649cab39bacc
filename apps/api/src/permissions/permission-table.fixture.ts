import type { Permitted } from '@teilziel/kommune/server';

export interface Row {
  readonly kind: 'query' | 'mutation';
  /** The operation as a client writes it. Its arguments lead past the guard and then change nothing. */
  readonly text: string;
  readonly allow: readonly Permitted[];
}

const query = (text: string, ...allow: readonly Permitted[]): Row => ({ kind: 'query', text, allow });
const mutation = (text: string, ...allow: readonly Permitted[]): Row => ({ kind: 'mutation', text, allow });

/** Nobody has this number: the operation ends with a sentence instead of a change. */
const NOBODY = 2_000_000_000;
const WRONG = '"falsch, aber lang genug"';
const TOKEN = '"kein-token"';

/**
 * Who may do what, written down a second time on purpose: the code says it at the resolver (@Allow), this table says it
 * to the reader, and the spec holds one against the other for every role.
 */
export const PERMISSION_TABLE: Readonly<Record<string, Row>> = {
  kommunen: query('{ kommunen { ags } }', 'anyone'),
  release: query('{ release(ags: "00000001") { number } }', 'anyone'),
  recallNotice: query('{ recallNotice(ags: "00000001") { number } }', 'anyone'),
  releases: query('{ releases { number } }', 'koordination'),
  releaseDiff: query(`{ releaseDiff(number: ${NOBODY}) { before } }`, 'koordination'),
  prepareRelease: query('{ prepareRelease(scope: INTERN) { rootHash } }', 'koordination'),
  indicatorIdentities: query('{ indicatorIdentities { stock } }', 'koordination'),
  disclosurePolicy: query('{ disclosurePolicy { mergeDivers } }', 'koordination'),
  me: query('{ me { id } }', 'anyone'),
  signInOptions: query('{ signInOptions { mail } }', 'anyone'),
  oneTimeLink: query(`{ oneTimeLink(token: ${TOKEN}) { kind } }`, 'anyone'),
  mySessions: query('{ mySessions { id } }', 'signed-in'),
  myData: query('{ myData }', 'signed-in'),
  people: query('{ people { total } }', 'verwaltung'),
  person: query(`{ person(id: ${NOBODY}) { sessions } }`, 'verwaltung'),
  fachaemter: query('{ fachaemter { id } }', 'erfassung', 'koordination', 'lesend', 'verwaltung'),
  audit: query('{ audit { total } }', 'verwaltung'),
  dueList: query('{ dueList { today } }', 'erfassung', 'koordination', 'lesend'),
  entrySheet: query(
    `{ entrySheet(fachamt: 1, period: "2026-Q3") { period } }`,
    ...(['erfassung', 'koordination', 'lesend'] as const),
  ),
  cellDetail: query(
    `{ cellDetail(indicator: "gibt-es-nicht", period: "2026-Q3", cell: 0) { source } }`,
    ...(['erfassung', 'koordination', 'lesend'] as const),
  ),
  cockpit: query('{ cockpit { period } }', 'koordination', 'lesend'),
  reviewQueue: query('{ reviewQueue { code } }', 'koordination'),
  reviewItem: query('{ reviewItem(indicator: "gibt-es-nicht", period: "2026-Q3") { code } }', 'koordination'),
  releasesShowing: query(
    `{ releasesShowing(indicator: "gibt-es-nicht", period: "2026-Q3", cells: [0]) { number } }`,
    ...(['erfassung', 'koordination', 'lesend'] as const),
  ),
  lateExceptions: query('{ lateExceptions { id } }', 'koordination', 'erfassung'),
  entryRules: query('{ entryRules { today } }', 'koordination', 'lesend'),
  onePersonMode: query('{ onePersonMode }', 'koordination', 'verwaltung', 'lesend'),
  reportSchedules: query('{ reportSchedules { id } }', 'koordination'),
  reportRuns: query('{ reportRuns { due } }', 'koordination'),
  assessmentSetup: query('{ assessmentSetup { methods { id } } }', 'koordination'),
  signInProviders: query('{ signInProviders { provider } }', 'verwaltung'),

  signIn: mutation(`mutation { signIn(email: "niemand@example.org", password: ${WRONG}) { state } }`, 'anyone'),
  confirmSecondFactor: mutation('mutation { confirmSecondFactor(code: "000000") { state } }', 'anyone'),
  signOut: mutation('mutation { signOut }', 'anyone'),
  requestPasswordLink: mutation('mutation { requestPasswordLink(email: "niemand@example.org") }', 'anyone'),
  acceptLink: mutation(`mutation { acceptLink(token: ${TOKEN}, password: ${WRONG}) { state } }`, 'anyone'),
  changePassword: mutation(`mutation { changePassword(current: ${WRONG}, next: ${WRONG}) }`, 'signed-in'),
  startSecondFactor: mutation(`mutation { startSecondFactor(password: ${WRONG}) { secret } }`, 'signed-in'),
  activateSecondFactor: mutation('mutation { activateSecondFactor(code: "000000") }', 'signed-in'),
  removeSecondFactor: mutation(`mutation { removeSecondFactor(password: ${WRONG}) }`, 'signed-in'),
  renewRecoveryCodes: mutation(`mutation { renewRecoveryCodes(password: ${WRONG}) }`, 'signed-in'),
  endSession: mutation(`mutation { endSession(id: ${NOBODY}) }`, 'signed-in'),
  endOtherSessions: mutation('mutation { endOtherSessions }', 'signed-in'),
  deleteMyAccount: mutation(`mutation { deleteMyAccount(password: ${WRONG}) }`, 'signed-in'),
  invitePerson: mutation(
    'mutation { invitePerson(input: { name: "", email: "keine-adresse", grants: [] }) { mailed } }',
    'verwaltung',
  ),
  resendInvitation: mutation(`mutation { resendInvitation(person: ${NOBODY}) { mailed } }`, 'verwaltung'),
  grantRole: mutation(`mutation { grantRole(person: ${NOBODY}, grant: { role: rat }) { sessions } }`, 'verwaltung'),
  setDeputy: mutation(
    `mutation { setDeputy(person: ${NOBODY}, deputy: ${NOBODY - 1}, from: "2026-01-01", to: "2026-01-02") { sessions } }`,
    'verwaltung',
  ),
  endRole: mutation(
    `mutation { endRole(person: ${NOBODY}, grant: ${NOBODY}, on: "2026-01-01") { sessions } }`,
    'verwaltung',
  ),
  deactivatePerson: mutation(`mutation { deactivatePerson(person: ${NOBODY}) { sessions } }`, 'verwaltung'),
  reactivatePerson: mutation(`mutation { reactivatePerson(person: ${NOBODY}) { sessions } }`, 'verwaltung'),
  resetSecondFactor: mutation(`mutation { resetSecondFactor(person: ${NOBODY}) { sessions } }`, 'verwaltung'),
  removePerson: mutation(`mutation { removePerson(person: ${NOBODY}) }`, 'verwaltung'),
  setAccountable: mutation(`mutation { setAccountable(fachamt: ${NOBODY}) { id } }`, 'verwaltung'),
  createFachamt: mutation('mutation { createFachamt(name: "") { id } }', 'verwaltung'),
  createRelease: mutation(
    'mutation { createRelease(input: { scope: INTERN, rootHash: "" }) { number } }',
    'koordination',
  ),
  recallRelease: mutation(`mutation { recallRelease(number: ${NOBODY}, reason: "") { number } }`, 'koordination'),
  setMemberValuesShared: mutation(
    'mutation { setMemberValuesShared(verbund: "99999999", shared: true) }',
    'koordination',
  ),
  approveEntries: mutation('mutation { approveEntries(entries: []) }', 'koordination'),
  returnEntry: mutation(
    'mutation { returnEntry(indicator: "gibt-es-nicht", period: "2026-Q3", cells: [], comment: "") { code } }',
    'koordination',
  ),
  requestException: mutation(
    'mutation { requestException(fachamt: 1, period: "2026-Q3", reason: "") { id } }',
    'erfassung',
  ),
  decideException: mutation(`mutation { decideException(id: ${NOBODY}, granted: false) { id } }`, 'koordination'),
  entryFindings: query('{ entryFindings(period: "2026-Q3", indicators: []) { indicator } }', 'erfassung'),
  setDueRules: mutation('mutation { setDueRules(changes: []) { code } }', 'koordination'),
  announceDays: mutation(`mutation { announceDays(source: ${NOBODY}, changes: []) { id } }`, 'koordination'),
  setCheckRule: mutation(
    `mutation { setCheckRule(rule: { indicator: "gibt-es-nicht", kind: "gibt-es-nicht", severity: "hint", active: true,
      params: [], version: "" }) { code } }`,
    'koordination',
  ),
  resetCheckRule: mutation(
    'mutation { resetCheckRule(indicator: "gibt-es-nicht", kind: "jump", version: "") { code } }',
    'koordination',
  ),
  declareIndicatorIdentity: mutation(
    'mutation { declareIndicatorIdentity(identity: { stock: "x", inflow: "y", outflow: "z" }) { stock } }',
    'koordination',
  ),
  removeIndicatorIdentity: mutation('mutation { removeIndicatorIdentity(stock: "x") { stock } }', 'koordination'),
  setDisclosurePolicy: mutation(
    'mutation { setDisclosurePolicy(policy: { mergeDivers: true, roundToFive: false }) { mergeDivers } }',
    'koordination',
  ),
  setOnePersonMode: mutation('mutation { setOnePersonMode(on: false) }', 'koordination', 'verwaltung'),
  saveCells: mutation('mutation { saveCells(period: "2026-Q3", cells: []) { saved { cell } } }', 'erfassung'),
  commentCell: mutation(
    'mutation { commentCell(indicator: "gibt-es-nicht", period: "2026-Q3", cell: 0, audience: "intern", text: "x") { id } }',
    ...(['erfassung', 'koordination'] as const),
  ),
  confirmHint: mutation(
    'mutation { confirmHint(indicator: "gibt-es-nicht", period: "2026-Q3", cell: 0, kind: "jump", comment: "x") { kind } }',
    'erfassung',
  ),
  reportNothing: mutation(
    'mutation { reportNothing(indicator: "gibt-es-nicht", period: "2026-Q3") { code } }',
    'erfassung',
  ),
  submitEntries: mutation('mutation { submitEntries(fachamt: 1, period: "2026-Q3") { submitted } }', 'erfassung'),
  remind: mutation(`mutation { remind(fachamt: ${NOBODY}, period: "2026-Q3") }`, 'koordination'),
  setProgressMethod: mutation(
    'mutation { setProgressMethod(indicator: "gibt-es-nicht", method: "open-sdg") { code } }',
    'koordination',
  ),
  setPartialSums: mutation(
    'mutation { setPartialSums(indicator: "gibt-es-nicht", partial: false) { code } }',
    'koordination',
  ),
  overrideAssessment: mutation(
    'mutation { overrideAssessment(indicator: "gibt-es-nicht", year: 2025, symbol: SUN, reason: "") { code } }',
    'koordination',
  ),
  withdrawOverride: mutation(
    'mutation { withdrawOverride(indicator: "gibt-es-nicht", year: 2025, reason: "") { code } }',
    'koordination',
  ),
  saveMilestone: mutation(
    'mutation { saveMilestone(teilziel: "gibt-es-nicht", text: "x", due: "2026-01-01") { number } }',
    'koordination',
  ),
  removeMilestone: mutation(
    `mutation { removeMilestone(teilziel: "gibt-es-nicht", id: ${NOBODY}) { number } }`,
    'koordination',
  ),
  saveReportSchedule: mutation(
    'mutation { saveReportSchedule(input: { title: "", rhythm: year, month: 3, day: 1, weekday: 1, time: "08:00", cron: "", audience: rat, files: [], onlyNew: false, recipients: [] }) { id } }',
    'koordination',
  ),
  pauseReportSchedule: mutation(`mutation { pauseReportSchedule(id: ${NOBODY}, paused: true) { id } }`, 'koordination'),
  removeReportSchedule: mutation(`mutation { removeReportSchedule(id: ${NOBODY}) }`, 'koordination'),
  startReportRun: mutation(`mutation { startReportRun(schedule: ${NOBODY}) }`, 'koordination'),
  tryReportRunAgain: mutation(
    `mutation { tryReportRunAgain(schedule: ${NOBODY}, due: "2026-01-01T00:00:00Z") }`,
    'koordination',
  ),
  createKommune: mutation(
    'mutation { createKommune(input: { ags: "1", name: "", art: "Stadt", adminName: "", adminEmail: "" }) { ags } }',
    'operator',
  ),
  saveSignInProvider: mutation(
    'mutation { saveSignInProvider(input: { provider: "", label: "", issuer: "", clientId: "", rolesClaim: "", rules: [] }) { provider } }',
    'verwaltung',
  ),
  removeSignInProvider: mutation('mutation { removeSignInProvider(provider: "gibt-es-nicht") }', 'verwaltung'),
};
