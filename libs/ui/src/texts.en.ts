import type { UiTexts } from './texts.de';

export const en: UiTexts = {
  skipToContent: 'Skip to content',
  mainNavigation: 'Main navigation',
  breadcrumbs: 'You are here',
  footerNavigation: 'Legal information and help',
  menu: 'Menu',
  closeMenu: 'Close menu',
  theme: 'Appearance',
  themes: { auto: 'Automatic', light: 'Light', dark: 'Dark' },
  otherLanguage: 'Deutsch',
  loading: 'Loading',
  retry: 'Try again',
  copied: 'Link copied',
  copyFailed: 'Copying is not possible. The address is in the address bar.',
  scrollableTable: (caption: string): string => `Scrollable table: ${caption}`,
  words: {
    'Ziel erreicht': 'target reached',
    'auf Kurs': 'on track',
    'fast auf Kurs': 'nearly on track',
    'zu langsam': 'too slow',
    'falsche Richtung': 'wrong direction',
    Stillstand: 'standstill',
    'nicht bewertbar': 'not assessable',
  },
};
