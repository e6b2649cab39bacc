export const de = {
  load: 'Vorlage laden',
  loadCsv: 'Vorlage als CSV',
  print: 'Formular drucken',
  read: 'Datei einlesen',
  reading: 'Die Datei wird gelesen …',
  unreachable:
    'Der Server ist nicht erreichbar. Bitte prüfen Sie die Verbindung und lesen Sie die Datei noch einmal ein.',
};

export type TemplateTexts = typeof de;
