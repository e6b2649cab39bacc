export const de = {
  navigation: { tasks: 'Aufgaben', cockpit: 'Cockpit', review: 'Prüfung', rules: 'Einrichten' },
};

export type Texts = typeof de;
