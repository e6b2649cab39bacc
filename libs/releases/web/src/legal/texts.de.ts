interface LegalText {
  readonly heading: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
}

const NOT_CONFIGURED = 'Die Kommune, die dieses Programm betreibt, hat hier noch nichts eingetragen.';

export const de: Readonly<Record<'accessibility' | 'privacy' | 'imprint', LegalText>> = {
  accessibility: {
    heading: 'Erklärung zur Barrierefreiheit',
    sections: [
      {
        heading: 'Stand der Vereinbarkeit',
        paragraphs: [
          'Die Seiten sind nach EN 301 549 und WCAG 2.2, Stufe AA, gebaut und werden bei jeder Änderung mit einem Prüfprogramm geprüft. Eine Prüfung durch eine unabhängige Stelle steht noch aus.',
        ],
      },
      {
        heading: 'Was noch nicht barrierefrei ist',
        paragraphs: [
          'Inhalte in Leichter Sprache und in Deutscher Gebärdensprache fehlen noch.',
          'Diagramme lassen sich mit Vorleseprogrammen nur eingeschränkt bedienen. Unter jedem Diagramm steht deshalb eine Tabelle mit denselben Werten.',
        ],
      },
      { heading: 'Erstellung', paragraphs: ['Diese Erklärung beruht auf einer Selbstbewertung.'] },
      {
        heading: 'Barriere melden',
        paragraphs: [NOT_CONFIGURED, 'Bitte wenden Sie sich bis dahin an das Bürgerbüro Ihrer Kommune.'],
      },
      {
        heading: 'Schlichtung und Durchsetzung',
        paragraphs: [
          'Zuständig ist die Stelle des Landes, in dem die Kommune liegt. Ihre Anschrift trägt die Kommune hier ein.',
        ],
      },
    ],
  },
  privacy: {
    heading: 'Datenschutz',
    sections: [
      {
        heading: 'Was diese Seiten speichern',
        paragraphs: [
          'Beim Lesen werden keine Cookies gesetzt und keine Daten an Dritte gesandt. Schriften und Programme kommen von diesem Server.',
          'Ihre Wahl von Darstellung und Sprache bleibt auf Ihrem Gerät.',
        ],
      },
      {
        heading: 'Wenn Sie sich anmelden',
        paragraphs: [
          'Zu Ihrem Zugang werden Name, dienstliche E-Mail-Adresse, Rollen mit Beginn und Ende sowie das Passwort in verschlüsselter Form gespeichert, aus der es sich nicht zurückrechnen lässt.',
          'Ein notwendiges Cookie hält die Sitzung, höchstens zwölf Stunden. Zur Sitzung gehören Gerät und IP-Adresse; sie werden mit der Sitzung gelöscht.',
          'Ein Protokoll hält fest, wer wann was getan hat: Anmeldungen, Änderungen an Rollen, Freigaben, Einsicht in Unveröffentlichtes. Die Verwaltung Ihrer Kommune kann es lesen.',
          'Unter „Mein Konto“ laden Sie alles, was zu Ihrer Person gespeichert ist, und löschen Ihr Konto. Was Sie eingetragen haben, bleibt unter einem Pseudonym.',
        ],
      },
      {
        heading: 'Zahlen über Personen',
        paragraphs: ['Veröffentlicht werden nur zusammengefasste Zahlen. Kleine Zahlen bleiben geheim.'],
      },
      { heading: 'Verantwortlich', paragraphs: [NOT_CONFIGURED] },
    ],
  },
  imprint: {
    heading: 'Impressum',
    sections: [
      { heading: 'Anbieter', paragraphs: [NOT_CONFIGURED] },
      {
        heading: 'Programm',
        paragraphs: [
          'Teilziel-Monitor ist freie Software unter der EUPL-1.2. Das Aussehen beruht auf KERN UX (EUPL-1.2), die Schrift ist Fira Sans (OFL-1.1).',
        ],
      },
    ],
  },
};

export type LegalTexts = typeof de;
