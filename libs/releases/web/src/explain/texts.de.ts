export const de = {
  open: 'Diese Zahl erklären',
  hint: 'Jede Zahl der Tabelle öffnet ihre Erklärung; mit der Tastatur: Pfeiltasten und Eingabetaste.',
  heading: 'Diese Zahl erklären',
  close: 'Erklärung schließen',
  choose: 'Welche Zahl',
  period: 'Zeitraum',
  cell: 'Gruppe',
  part: 'Angabe',
  total: 'Insgesamt',
  parts: { VALUE: 'Wert', NUMERATOR: 'Zähler', DENOMINATOR: 'Nenner', GAP: 'Abstand Frauen zu Männern' },
  loading: 'Wird geladen',
  none: 'Diese Zahl gibt es in diesem Datenstand nicht.',
  failed: 'Die Erklärung konnte nicht geladen werden. Bitte versuchen Sie es noch einmal.',
  definition: 'Definition',
  breaks: 'Brüche in der Zeitreihe',
  notes: 'Anmerkungen',
  origin: 'Woher die Zahlen kommen',
  source: 'Quelle',
  stand: 'Zuletzt erfasst',
  released: 'Freigegeben',
  releasedText: (day: string, release: number): string => `${day}, Datenstand ${release}`,
  checksum: 'Prüfsumme',
  link: 'Link zu dieser Zahl kopieren',
  toIndicator: 'Zum Indikator',
  history: 'Eingaben und Entscheidungen (nur intern)',
  revisionText: (figures: string, reason: string | null): string =>
    `${figures}${reason === null || reason === '' ? '' : `. Grund: ${reason}`}`,
  afterRelease: 'erst nach der Freigabe eingegeben',
  states: { submitted: 'eingereicht', approved: 'geprüft und angenommen', returned: 'zurückgegeben' } as Readonly<
    Record<string, string>
  >,
  by: (name: string): string => `von ${name}`,
};

export type ExplainTexts = typeof de;
