import type { IdentityTexts } from './texts.de';

export const en: IdentityTexts = {
  roles: {
    erfassung: 'Data entry',
    koordination: 'Coordination',
    rat: 'Council',
    beirat: 'Advisory board',
    sitzungsdienst: 'Council office',
    verwaltung: 'Administration',
    lesend: 'Read only',
  },
  signIn: 'Sign in',
  signOut: 'Sign out',
  account: 'My account',
  administration: 'Administration',
  menuOf: (name: string): string => `${name}, menu`,
};
