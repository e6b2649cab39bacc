export const de = {
  heading: 'Neue Kommune einrichten',
  lead: 'Sie erhält einen eigenen Bereich. Niemand aus anderen Kommunen sieht ihn.',
  kommune: 'Kommune',
  name: 'Name',
  nameHint: 'Zum Beispiel Landkreis Musterland oder Stadt Musterstadt',
  art: 'Art',
  ags: 'Amtlicher Schlüssel (AGS)',
  agsHint: 'Acht Ziffern für Stadt, Gemeinde oder Verbund, fünf für einen Kreis; mit führender Null',
  agsReads: (land: string, kreis: string | null, gemeinde: string | null): string =>
    [land, kreis === null ? null : `Kreisschlüssel ${kreis}`, gemeinde === null ? null : `Gemeinde ${gemeinde}`]
      .filter((part) => part !== null)
      .join(' · '),
  invented: 'erfundene Kommune',
  admin: 'Erste Person mit der Rolle Verwaltung',
  adminLead: 'Sie lädt alle weiteren ein. Tragen Sie sich selbst ein, wenn Sie das übernehmen.',
  adminName: 'Vor- und Nachname',
  adminEmail: 'Dienstliche E-Mail-Adresse',
  submit: 'Kommune einrichten',
  adminNameMissing: 'Der Name fehlt. Bitte Vor- und Nachnamen eintragen.',
  adminEmailWrong: 'Das ist keine E-Mail-Adresse. Bitte prüfen Sie die Schreibweise, zum Beispiel name@kommune.de.',
  done: (name: string): string => `${name} ist eingerichtet`,
  already: 'Die Person hat schon ein Konto und findet die neue Kommune nach der nächsten Anmeldung.',
  own: 'Sie haben dort die Rolle Verwaltung.',
  next: 'Wie es weitergeht',
  steps: [
    'Die erste Person nimmt die Einladung an und wählt ein Passwort.',
    'Sie legt die Fachämter an und lädt Koordination und Erfassung ein.',
    'Die Koordination nimmt das Konzept auf und trägt die ersten Zahlen ein.',
    'Mit dem ersten freigegebenen Datenstand erscheint die Kommune in der öffentlichen Liste.',
  ],
  toPeople: 'Zu den Personen der neuen Kommune',
  another: 'Weitere Kommune einrichten',
  operatorOnly: 'Kommunen richtet ein, wer das Programm betreibt. Bitte wenden Sie sich dorthin.',
};

export type KommunenTexts = typeof de;
