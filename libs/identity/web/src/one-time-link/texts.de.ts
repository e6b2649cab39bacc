export const de = {
  invitation: {
    heading: 'Zugang einrichten',
    lead: (name: string): string => `Guten Tag ${name}, legen Sie Ihr Passwort fest. Danach sind Sie angemeldet.`,
    save: 'Zugang einrichten',
  },
  password: {
    heading: 'Neues Passwort',
    lead: (name: string): string => `Guten Tag ${name}, legen Sie Ihr neues Passwort fest. Danach sind Sie angemeldet.`,
    save: 'Passwort speichern',
  },
  email: 'E-Mail-Adresse',
  kommunen: 'Kommune',
  roles: 'Rolle',
  validUntil: 'Link gilt bis',
  newPassword: 'Neues Passwort',
  rule: 'Mindestens 12 Zeichen. Vier Wörter, die nicht zusammengehören, sind gut zu merken und schwer zu raten.',
  missing: 'Das Passwort fehlt. Bitte tragen Sie eines ein.',
  tooShort: (minimum: number): string => `Das Passwort ist zu kurz. Bitte nehmen Sie mindestens ${minimum} Zeichen.`,
  expired: {
    heading: 'Dieser Link gilt nicht mehr',
    sentence: 'Er ist abgelaufen oder wurde schon benutzt.',
    invitation: 'Bitten Sie die Verwaltung Ihrer Kommune, die Einladung noch einmal zu senden.',
    haveAccess: 'Haben Sie Ihren Zugang schon eingerichtet? Dann melden Sie sich an.',
    signIn: 'Zur Anmeldung',
    password: 'Fordern Sie einen neuen Link an.',
    request: 'Neuen Link anfordern',
  },
  request: {
    heading: 'Passwort vergessen',
    lead: 'Wir senden Ihnen einen Link, mit dem Sie ein neues Passwort festlegen.',
    email: 'E-Mail-Adresse',
    missing: 'Die E-Mail-Adresse fehlt. Bitte tragen Sie sie ein.',
    send: 'Link anfordern',
    sentHeading: 'Sehen Sie in Ihr Postfach',
    sent: (email: string): string =>
      `Gibt es zu ${email} ein Konto, dann ist ein Link unterwegs. Er gilt einmal und nur kurze Zeit.`,
    notThere:
      'Nach einigen Minuten nichts da? Sehen Sie im Spam-Ordner nach oder fragen Sie die Verwaltung Ihrer Kommune.',
    noMail:
      'Dieser Server versendet keine E-Mails. Wenden Sie sich an die Verwaltung Ihrer Kommune: Sie kann Sie neu einladen.',
    back: 'Zurück zur Anmeldung',
  },
};

export type LinkTexts = typeof de;
