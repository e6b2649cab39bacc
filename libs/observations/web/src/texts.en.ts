import type { Texts } from './texts.de';

export const en: Texts = {
  navigation: { tasks: 'Tasks', cockpit: 'Cockpit', review: 'Review', rules: 'Set up' },
};
