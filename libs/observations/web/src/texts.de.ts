export const de = {
  navigation: { tasks: 'Aufgaben', cockpit: 'Cockpit', review: 'Prüfung' },
  refused: {
    signInFirst: 'Bitte melden Sie sich an',
    signIn: 'Anmelden',
    forbidden: 'Dafür fehlt Ihnen die Berechtigung',
    forbiddenSentence: 'Werte erfasst, wer dafür eine Rolle im zuständigen Amt hat. Ihre Verwaltung vergibt sie.',
    toKommune: 'Zum Überblick',
  },
};

export type Texts = typeof de;
