import type { PersonState, Role } from '@teilziel/graphql-client';

const roleMeanings: Readonly<Record<Role, string>> = {
  erfassung: 'trägt die Zahlen eines Amtes ein',
  koordination: 'prüft, gibt frei, pflegt das Konzept',
  rat: 'liest, was für den Rat freigegeben ist',
  beirat: 'liest, was für den Rat freigegeben ist',
  sitzungsdienst: 'holt Berichte und Termine für Sitzungen',
  verwaltung: 'verwaltet Personen und Einstellungen',
  lesend: 'liest alle Datenstände der Kommune',
};

const states: Readonly<Record<PersonState, string>> = {
  ACTIVE: 'aktiv',
  INVITED: 'eingeladen',
  DEACTIVATED: 'gesperrt',
};

export const de = {
  heading: 'Verwaltung',
  sections: 'Bereiche der Verwaltung',
  people: 'Personen',
  fachaemter: 'Fachämter',
  providers: 'Dienstkonto',
  audit: 'Protokoll',
  roleMeanings,
  states,
  signInFirst: 'Bitte melden Sie sich an',
  signInSentence: 'Dieser Bereich ist nur nach der Anmeldung zu sehen. Danach kommen Sie hierher zurück.',
  signIn: 'Anmelden',
  forbidden: 'Dafür fehlt Ihnen die Berechtigung',
  forbiddenSentence: 'Diesen Bereich sieht, wer in dieser Kommune die Rolle Verwaltung hat.',
  toKommune: 'Zum Überblick der Kommune',
  loadMore: 'Weitere laden',
  shown: (shown: number, total: number): string => `${shown} von ${total}`,
  until: (day: string): string => `bis\u00a0${day}`,
  from: (day: string): string => `ab\u00a0${day}`,
  deputyOf: (name: string): string => `vertritt ${name}`,
  byClaim: 'aus dem Dienstkonto',
  ended: 'beendet',
  later: 'beginnt noch',
  noRole: 'keine Rolle',
  role: 'Rolle',
  fachamt: 'Amt',
  choose: 'Bitte wählen',
  fromDay: 'Von',
  toDay: 'Bis einschließlich',
  optional: 'kann leer bleiben',
  dayHint: 'TT.MM.JJJJ, zum Beispiel 12.12.2026',
  addRole: 'Weitere Rolle',
  dropRole: (number: number): string => `Rolle ${number} weglassen`,
  roleNumber: (number: number): string => `Rolle ${number}`,
  save: 'Speichern',
  cancel: 'Abbrechen',
  close: 'Schließen',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  copyFailed: 'Kopieren nicht möglich. Bitte markieren Sie den Text.',
  link: {
    mailed: 'Die Einladung wurde gesendet.',
    notMailed: 'Es ist kein Mailversand eingerichtet, oder er ist gescheitert.',
    handOver:
      'Geben Sie diesen Link persönlich weiter. Er gilt einmal und nur kurze Zeit. Er wird hier nur jetzt gezeigt.',
    notHandedOver:
      'Die Person ist in Ihrer Liste, aber die Einladung wurde nicht gesendet: Diese Adresse muss ihren Link per E-Mail bekommen. ' +
      'Senden Sie die Einladung noch einmal, sobald der Mailversand geht, oder fragen Sie den Betreiber.',
    label: 'Link zur Einladung',
  },
  wrong: {
    role: 'Bitte wählen Sie eine Rolle.',
    fachamt: 'Für die Erfassung fehlt das Amt. Bitte wählen Sie eines.',
    day: (label: string): string => `${label}: Diesen Tag gibt es nicht. Bitte als TT.MM.JJJJ eingeben.`,
    dayMissing: (label: string): string => `${label}: Der Tag fehlt. Bitte als TT.MM.JJJJ eingeben.`,
    order: 'Das Ende liegt vor dem Beginn. Bitte einen der beiden Tage berichtigen.',
  },
};

export type VerwaltungTexts = typeof de;
