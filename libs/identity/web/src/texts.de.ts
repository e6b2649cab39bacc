/** What the header says; it comes with the first load. The texts of a page stand beside the page. */
export const de = {
  signIn: 'Anmelden',
  signOut: 'Abmelden',
  account: 'Mein Konto',
  administration: 'Verwaltung',
  newKommune: 'Neue Kommune anlegen',
  menuOf: (name: string): string => `${name}, Menü`,
};

export type IdentityTexts = typeof de;
