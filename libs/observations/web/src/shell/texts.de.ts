export const de = {
  signInFirst: 'Bitte melden Sie sich an',
  signIn: 'Anmelden',
  forbidden: 'Dafür fehlt Ihnen die Berechtigung',
  forbiddenSentence: 'Werte erfasst, wer dafür eine Rolle im zuständigen Amt hat. Ihre Verwaltung vergibt sie.',
  toKommune: 'Zum Überblick',
};

export type RefusedTexts = typeof de;
