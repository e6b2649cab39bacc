export const de = {
  navigation: { tasks: 'Aufgaben', cockpit: 'Cockpit', review: 'Prüfung' },
};

export type Texts = typeof de;
