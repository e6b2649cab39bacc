export const de = {
  skipToContent: 'Zum Inhalt springen',
  mainNavigation: 'Hauptnavigation',
  breadcrumbs: 'Sie sind hier',
  footerNavigation: 'Rechtliches und Hilfe',
  menu: 'Menü',
  closeMenu: 'Menü schließen',
  theme: 'Darstellung',
  themes: { auto: 'Automatisch', light: 'Hell', dark: 'Dunkel' },
  otherLanguage: 'English',
  loading: 'Wird geladen',
  retry: 'Noch einmal versuchen',
  copied: 'Link kopiert',
  copyFailed: 'Kopieren nicht möglich. Die Adresse steht in der Adresszeile.',
  scrollableTable: (caption: string): string => `Tabelle zum Blättern: ${caption}`,
  words: {
    'Ziel erreicht': 'Ziel erreicht',
    'auf Kurs': 'auf Kurs',
    'fast auf Kurs': 'fast auf Kurs',
    'zu langsam': 'zu langsam',
    'falsche Richtung': 'falsche Richtung',
    Stillstand: 'Stillstand',
    'nicht bewertbar': 'nicht bewertbar',
  },
};

export type UiTexts = typeof de;
