import type { RefusedTexts } from './texts.de';

export const en: RefusedTexts = {
  signInFirst: 'Please sign in',
  signIn: 'Sign in',
  forbidden: 'You are not allowed to see this',
  forbiddenSentence: 'Figures are entered by people with a role in the office. Your administration grants it.',
  toKommune: 'To the overview',
};
