import type { Texts } from './texts.de';

export const en: Texts = {
  navigation: { tasks: 'Tasks', cockpit: 'Cockpit', review: 'Review' },
  refused: {
    signInFirst: 'Please sign in',
    signIn: 'Sign in',
    forbidden: 'You are not allowed to see this',
    forbiddenSentence: 'Figures are entered by people with a role in the office. Your administration grants it.',
    toKommune: 'To the overview',
  },
};
