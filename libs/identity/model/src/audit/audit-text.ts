import type { Role } from '@teilziel/kommune/model';
import type { AuditAction, AuditEvents } from './audit-events';

/** The name to show for a person's number; a deleted one has a pseudonym. */
export type NameOf = (personId: number) => string;

type Sentences = { readonly [A in AuditAction]: (details: AuditEvents[A], nameOf: NameOf) => string };

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  erfassung: 'Erfassung',
  koordination: 'Koordination',
  rat: 'Rat',
  beirat: 'Beirat',
  sitzungsdienst: 'Sitzungsdienst',
  verwaltung: 'Verwaltung',
  lesend: 'Lesend',
};
const METHODS = {
  password: 'mit Passwort',
  provider: 'mit dem Dienstkonto',
  link: 'mit einem einmaligen Link',
} as const;
const REASONS = {
  password: 'Passwort falsch',
  'second-factor': 'zweiter Faktor falsch',
  locked: 'Konto vorübergehend gesperrt',
  deactivated: 'Zugang ist beendet',
  provider: 'vom Dienstkonto abgewiesen',
} as const;
const SCOPES: Readonly<Record<string, string>> = { intern: 'intern', rat: 'Rat', oeffentlich: 'Öffentlichkeit' };
const KINDS = { report: 'Ratsbericht', series: 'Wertetabelle', block: 'Datenblock' } as const;

const day = (iso: string): string => iso.split('-').reverse().join('.');
const scopeName = (scope: string): string => SCOPES[scope] ?? scope;
const inFachamt = (fachamt?: string | null): string => (fachamt ? ` (${fachamt})` : '');
const byClaim = (origin?: string): string => (origin === 'claim' ? ' durch das Dienstkonto' : '');
const NAMED = 10;
/** The first ones by name: the whole list stands in the details. */
const named = (all: readonly string[]): string =>
  all.length > NAMED ? `${all.slice(0, NAMED).join(', ')} und ${all.length - NAMED} weitere` : all.join(', ');
const someone = (personId: number | null, nameOf: NameOf): string =>
  personId === null ? 'unbekanntes Konto' : nameOf(personId);

const SENTENCES: Sentences = {
  'sign-in': ({ method, provider }) => `Angemeldet ${METHODS[method]}${provider ? ` (${provider})` : ''}`,
  'sign-in-failed': ({ personId, reason }, nameOf) =>
    `Anmeldung abgewiesen: ${someone(personId, nameOf)}, ${REASONS[reason]}`,
  'account-locked': ({ personId, minutes }, nameOf) =>
    `Konto nach zu vielen Versuchen für ${minutes} Minuten gesperrt: ${nameOf(personId)}`,
  'sign-out': ({ by }) => (by === 'self' ? 'Abgemeldet' : 'Abgemeldet durch das Dienstkonto'),
  'sessions-ended': ({ count }) => (count === 1 ? 'Eine Sitzung beendet' : `${count} Sitzungen beendet`),
  'second-factor-on': () => 'Zweiten Faktor eingeschaltet',
  'second-factor-off': () => 'Zweiten Faktor ausgeschaltet',
  'second-factor-reset': ({ personId }, nameOf) => `Zweiten Faktor zurückgesetzt: ${nameOf(personId)}`,
  'recovery-renewed': () => 'Neue Wiederherstellungscodes erzeugt',
  'recovery-used': ({ left }) => `Mit einem Wiederherstellungscode angemeldet, noch ${left} übrig`,
  'password-changed': () => 'Passwort geändert',
  'password-link-requested': ({ personId }, nameOf) => `Link für ein neues Passwort angefordert: ${nameOf(personId)}`,
  'person-invited': ({ personId, mailed }, nameOf) =>
    `Eingeladen: ${nameOf(personId)}, ${mailed ? 'per E-Mail' : 'Link von Hand weitergegeben'}`,
  'invitation-accepted': () => 'Einladung angenommen',
  'role-granted': ({ personId, role, fachamt, validFrom, validTo, origin }, nameOf) =>
    `Rolle ${ROLE_NAMES[role]}${inFachamt(fachamt)} gegeben${byClaim(origin)}: ${nameOf(personId)}, ` +
    `ab ${day(validFrom)}${validTo ? ` bis ${day(validTo)}` : ''}`,
  'role-ended': ({ personId, role, fachamt, on, origin }, nameOf) =>
    `Rolle ${ROLE_NAMES[role]}${inFachamt(fachamt)} beendet${byClaim(origin)}: ${nameOf(personId)}, zum ${day(on)}`,
  'deputy-set': ({ personId, deputyId, from, to }, nameOf) =>
    `Vertretung für ${nameOf(personId)}: ${nameOf(deputyId)}, ${day(from)} bis ${day(to)}`,
  'person-deactivated': ({ personId }, nameOf) => `Zugang gesperrt: ${nameOf(personId)}`,
  'person-reactivated': ({ personId }, nameOf) => `Zugang wieder geöffnet: ${nameOf(personId)}`,
  'person-removed': ({ personId }, nameOf) => `Aus der Kommune entfernt: ${nameOf(personId)}`,
  'accountable-set': ({ fachamt, personId }, nameOf) =>
    personId === null ? `Verantwortung für ${fachamt} ist offen` : `Verantwortlich für ${fachamt}: ${nameOf(personId)}`,
  'fachamt-created': ({ fachamt }) => `Fachamt angelegt: ${fachamt}`,
  'provider-saved': ({ provider, issuer, rules }) =>
    `Dienstkonto „${provider}“ gespeichert: ${issuer}, ${rules === 1 ? 'eine Regel' : `${rules} Regeln`} für Rollen`,
  'provider-removed': ({ provider }) => `Dienstkonto „${provider}“ entfernt`,
  'member-values-shared': ({ verbund, shared }) =>
    shared ? `${verbund} darf die eigenen Werte sehen` : `${verbund} sieht die eigenen Werte nicht mehr`,
  'operator-set': ({ personId, allowed }, nameOf) =>
    `Darf ${allowed ? '' : 'nicht mehr '}Kommunen anlegen: ${nameOf(personId)}`,
  'kommune-created': ({ ags, name }) => `Kommune angelegt: ${name} (${ags})`,
  'demo-sign-ins': ({ state, count }) => `${count} Demo-Zugänge ${state === 'created' ? 'angelegt' : 'entfernt'}`,
  'audit-exported': ({ rows }) => `Protokoll ausgegeben: ${rows} Einträge`,
  'personal-data-exported': () => 'Auskunft über die eigenen Daten abgerufen',
  'account-deleted': ({ pseudonym }) => `Eigenes Konto gelöscht; bleibt als „${pseudonym}“ in der Historie`,
  'release-compiled': ({ number, scope, rootHash, corrects, alone }) =>
    `Datenstand ${number} freigegeben für: ${scopeName(scope)}, Prüfsumme ${rootHash.slice(0, 12)}` +
    `${corrects === undefined ? '' : `, berichtigt Datenstand ${corrects}`}` +
    `${alone ? ', ohne zweiten Blick, mit schriftlicher Bestätigung' : ''}`,
  'release-recalled': ({ number, scope }) => `Datenstand ${number} zurückgezogen (${scopeName(scope)})`,
  'unreleased-download': ({ kind, number, scope, part }) =>
    `Nicht öffentliche Daten geladen: ${KINDS[kind]}${part ? ` ${part}` : ''}, Datenstand ${number} (${scopeName(scope)})`,
  'figures-imported': ({ file, inserted, changed, skipped }) =>
    `Import ${file}: ${inserted} neue und ${changed} geänderte Werte${skipped > 0 ? `, ${skipped} Zeilen ausgelassen` : ''}`,
  'entries-approved': ({ indicators, period, qualified, alone }) =>
    `Werte angenommen${qualified ? ' (mit Einschränkung)' : ''}${alone ? ' ohne zweiten Blick, mit schriftlicher Bestätigung' : ''}: ` +
    `${indicators.join(', ')}, ${period}`,
  'entry-returned': ({ indicator, period, cells, approvedBefore }) =>
    `${approvedBefore ? 'Angenommene Werte zur Berichtigung' : 'Werte'} zurückgegeben: ${indicator}, ${period}, ` +
    `${cells === 1 ? 'eine Zelle' : `${cells} Zellen`}`,
  'exception-requested': ({ fachamt, period }) => `Nachmeldung beantragt: ${fachamt}, ${period}`,
  'exception-decided': ({ fachamt, period, granted, endsOn }) =>
    `Nachmeldung ${granted ? `erlaubt${endsOn ? ` bis ${day(endsOn)}` : ''}` : 'abgelehnt'}: ${fachamt}, ${period}`,
  'due-rules-changed': ({ indicators, before, after }) => `Frist geändert: ${named(indicators)}: ${before} → ${after}`,
  'source-days-changed': ({ source, days }) => `Quellenkalender ${source} geändert: ${named(days)}`,
  'check-rule-changed': ({ indicator, rule, standard, before, after }) =>
    `Prüfregel „${rule}“ ${standard ? 'auf Standard zurückgesetzt' : 'geändert'}: ${indicator}: ${before} → ${after}`,
  'progress-method-set': ({ indicator, before, after }) =>
    `Bewertungsverfahren geändert: ${indicator}: ${before} → ${after}`,
  'partial-sums-set': ({ indicator, partial }) =>
    `Summe ohne fehlendes Mitglied ${partial ? 'erlaubt' : 'nicht mehr erlaubt'}: ${indicator}`,
  'assessment-overridden': ({ indicator, year, word }) => `Von Hand eingestuft: ${indicator}, ${year}: ${word}`,
  'override-withdrawn': ({ indicator, year }) => `Einstufung von Hand zurückgenommen: ${indicator}, ${year}`,
  'milestone-saved': ({ teilziel, milestone }) => `Meilenstein gespeichert: Teilziel ${teilziel}: ${milestone}`,
  'milestone-removed': ({ teilziel, milestone }) => `Meilenstein entfernt: Teilziel ${teilziel}: ${milestone}`,
  'one-person-mode': ({ on }) =>
    on
      ? 'Kleine Kommune eingeschaltet: Wer abgibt, darf mit schriftlicher Bestätigung selbst annehmen'
      : 'Kleine Kommune ausgeschaltet: Werte nimmt eine zweite Person an',
  'identity-declared': ({ stock, inflow, outflow }) =>
    `Bestand ${stock} mit Zugang ${inflow} und Abgang ${outflow} verbunden`,
  'identity-removed': ({ stock }) => `Bestand ${stock} nicht mehr mit Zugang und Abgang verbunden`,
  'disclosure-policy-set': ({ mergeDivers, roundToFive }) =>
    `Geheimhaltung festgelegt: „divers“ und „ohne Angabe“ ${mergeDivers ? 'zusammen' : 'getrennt'}, ` +
    (roundToFive ? 'ganze Datenstände auf 5 gerundet' : 'Zahlen nicht gerundet'),
  'report-schedule-saved': ({ schedule, cron, recipients }) =>
    `Berichtsversand „${schedule}“ gespeichert: ${cron}, an ${addresses(recipients)}`,
  'report-schedule-paused': ({ schedule, paused }) =>
    `Berichtsversand „${schedule}“ ${paused ? 'angehalten' : 'wieder aufgenommen'}`,
  'report-schedule-removed': ({ schedule }) => `Berichtsversand „${schedule}“ entfernt`,
  'report-requested': ({ schedule, again }) =>
    `Berichtsversand „${schedule}“ ${again ? 'erneut versucht' : 'von Hand gestartet'}`,
  'report-delivered': ({ schedule, number, recipients, unknown }) =>
    `Berichtsversand „${schedule}“: Datenstand ${number} an ${addresses(recipients)} versandt` +
    (unknown > 0 ? `, bei ${addresses(unknown)} ungewiss` : ''),
  'report-failed': ({ schedule, reason }) => `Berichtsversand „${schedule}“ fehlgeschlagen: ${reason}`,
  'report-file-downloaded': ({ schedule, file }) => `Berichtsversand „${schedule}“: ${file} geladen`,
};

const addresses = (count: number): string => (count === 1 ? 'einer Adresse' : `${count} Adressen`);

export const AUDIT_ACTIONS = Object.keys(SENTENCES) as readonly AuditAction[];

export function isAuditAction(text: string): text is AuditAction {
  return Object.hasOwn(SENTENCES, text);
}

/** The sentence of an entry. An unknown action comes from a newer version of the program and is shown as it is. */
export function auditText(action: string, details: string, nameOf: NameOf): string {
  if (!isAuditAction(action)) return action;
  const sentence = SENTENCES[action] as (details: object, nameOf: NameOf) => string;
  return sentence(JSON.parse(details) as object, nameOf);
}

/** The persons an entry speaks of, so that their names are asked for at once. */
export function personsIn(details: string): readonly number[] {
  const { personId, deputyId } = JSON.parse(details) as { personId?: unknown; deputyId?: unknown };
  return [personId, deputyId].filter((id) => typeof id === 'number');
}
