import type { IdentityTexts } from './texts.de';

export const en: IdentityTexts = {
  signIn: 'Sign in',
  signOut: 'Sign out',
  account: 'My account',
  administration: 'Administration',
  newKommune: 'Set up a new municipality',
  menuOf: (name: string): string => `${name}, menu`,
};
