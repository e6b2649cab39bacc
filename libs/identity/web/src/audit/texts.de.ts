export const de = {
  heading: 'Protokoll',
  lead: 'Wer wann was getan hat. Einträge werden nur ergänzt, nie geändert.',
  intact: (total: number | null): string =>
    `Kette geprüft: vollständig${total === null ? '' : total === 1 ? ', 1 Eintrag' : `, ${total} Einträge`}.`,
  brokenStrong: 'Die Kette ist unterbrochen.',
  broken:
    'Mindestens ein Eintrag wurde verändert oder fehlt. Bitte laden Sie das Protokoll als CSV und geben Sie der Stelle Bescheid, die den Server betreibt.',
  csv: 'Protokoll als CSV laden',
  caption: 'Einträge, Neuestes zuerst',
  number: 'Nr.',
  at: 'Zeitpunkt',
  person: 'Person',
  what: 'Was',
  filters: 'Protokoll filtern',
  kind: 'Vorgang',
  anyKind: 'alle Vorgänge',
  who: 'Person',
  none: 'Kein Eintrag passt zu diesen Angaben.',
  empty: 'Noch gibt es keinen Eintrag. Der erste entsteht mit der nächsten Anmeldung.',
  reset: 'Filter zurücksetzen',
};

export type AuditTexts = typeof de;
