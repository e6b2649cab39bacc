import type { FieldContent } from '../generator/content.types';

const BEFRAGUNG = 'Befragt wird alle zwei Jahre; in diesem Jahr fand keine Befragung statt.';
const OHNE_BEFRAGUNG = ['2021', '2023', '2025'];

export const handlungsfeld05: FieldContent = {
  number: 5,
  title: 'Wohnen und Zusammenleben, Stadtentwicklung',
  text: 'Bezahlbare Wohnungen in allen Stadtteilen und gute Nachbarschaft gehören zusammen. Die Stadt steuert über Bauland, Belegungsrechte und Quartiersarbeit.',
  leitziele: [
    {
      number: '5.1',
      text: 'Familien finden unabhängig von ihrer Herkunft eine passende und bezahlbare Wohnung.',
      teilziele: [
        {
          number: '5.1.1',
          text: 'Bis zur Bürgerbefragung 2030 geben Haushalte im Mittel höchstens 27 Prozent ihres Nettoeinkommens für die Kaltmiete aus.',
          plainText:
            'Wohnen soll bezahlbar sein. Von 100 Euro sollen höchstens 27 Euro für die Miete gebraucht werden.',
          fachamt: 'Amt für Stadtplanung und Wohnen',
          beschluss: 'VII/2021-0461',
          indicators: ['A502', 'A501'],
        },
      ],
    },
    {
      number: '5.2',
      text: 'In allen Stadtteilen leben Menschen verschiedener Herkunft gern zusammen.',
      teilziele: [
        {
          number: '5.2.1',
          text: 'Bis Ende 2030 sinkt der Index der räumlichen Ungleichverteilung auf höchstens 22 Punkte.',
          fachamt: 'Amt für Stadtplanung und Wohnen',
          beschluss: 'VII/2021-0461',
          indicators: ['A504'],
        },
        {
          number: '5.2.2',
          text: 'Bis zur Bürgerbefragung 2030 sind drei von vier Befragten mit dem Zusammenleben in ihrem Quartier zufrieden.',
          plainText:
            'Die Menschen sollen sich in ihrer Nachbarschaft wohlfühlen. Im Jahr 2030 sollen das 3 von 4 Menschen sagen.',
          fachamt: 'Amt für Stadtplanung und Wohnen',
          beschluss: 'VII/2021-0461',
          indicators: ['A505'],
        },
      ],
    },
  ],
  indicators: [
    {
      code: 'A501',
      name: 'Wohnfläche je Person',
      frequency: 'A',
      direction: 'increase',
      aggregation: 'not-additive',
      unit: 'm²',
      factor: 1,
      numeratorLabel: 'Wohnfläche der befragten Haushalte in m²',
      denominatorLabel: 'Personen in diesen Haushalten',
      reference: 'Befragung im Mai',
      fachamt: 'Amt für Stadtplanung und Wohnen',
      source: 'Bürgerbefragung',
      aboutPersons: false,
      noSexSplitReason: 'Die Wohnfläche gehört zum Haushalt, nicht zu einer einzelnen Person.',
      definition: 'Durchschnittliche Wohnfläche, die einer Person in den befragten Haushalten zur Verfügung steht.',
      series: { kind: 'value', path: [44.9, 44.9, 44.6, 44.6, 44.8, 44.8] },
      marks: [{ periods: OHNE_BEFRAGUNG, status: 'L', note: BEFRAGUNG }],
    },
    {
      code: 'A502',
      name: 'Mietbelastungsquote',
      frequency: 'A',
      direction: 'decrease',
      aggregation: 'not-additive',
      reference: 'Befragung im Mai',
      fachamt: 'Amt für Stadtplanung und Wohnen',
      source: 'Bürgerbefragung',
      aboutPersons: false,
      noSexSplitReason: 'Miete und Einkommen werden für den Haushalt erhoben, nicht für einzelne Personen.',
      definition:
        'Teil des monatlichen Nettoeinkommens, den ein zur Miete wohnender Haushalt für die Kaltmiete ausgibt.',
      limits:
        'Angaben von 1 120 bis 1 260 Haushalten; die Unsicherheit beträgt rund 0,8 Prozentpunkte nach oben und unten.',
      target: { kind: 'value', value: 27, period: '2030', baselinePeriod: '2020', beschluss: 'VII/2021-0461' },
      series: { kind: 'value', path: [28.6, 28.6, 28.9, 28.9, 29.4, 29.4] },
      marks: [{ periods: OHNE_BEFRAGUNG, status: 'L', note: BEFRAGUNG }],
    },
    {
      code: 'A504',
      name: 'Räumliche Ungleichverteilung (Segregationsindex)',
      frequency: 'A',
      direction: 'decrease',
      aggregation: 'not-additive',
      unit: 'Punkte',
      factor: 1,
      reference: 'Stichtag 31. Dezember',
      fachamt: 'Statistikstelle',
      source: 'Melderegister',
      aboutPersons: false,
      noSexSplitReason:
        'Der Index beschreibt Stadtteile. Je Geschlecht wären mehrere der 14 Stadtteile zu klein für eine verlässliche Rechnung.',
      definition:
        'Der Index liegt zwischen 0 und 100. Er sagt, wie viele von 100 Menschen ohne deutschen Pass umziehen müssten, damit ihr Anteil in allen 14 Stadtteilen gleich wäre.',
      target: { kind: 'value', value: 22, period: '2030', baselinePeriod: '2020', beschluss: 'VII/2021-0461' },
      series: { kind: 'value', path: [27.4, 27.3, 27.0, 26.6, 26.4, 26.1] },
    },
    {
      code: 'A505',
      name: 'Zufriedenheit mit dem Zusammenleben im Quartier',
      frequency: 'A',
      direction: 'increase',
      aggregation: 'not-additive',
      numeratorLabel: 'sehr zufriedene und zufriedene Befragte',
      denominatorLabel: 'Befragte mit Angabe',
      reference: 'Befragung im Mai',
      fachamt: 'Amt für Stadtplanung und Wohnen',
      source: 'Bürgerbefragung',
      definition:
        'So viele von 100 Befragten sind mit dem Zusammenleben in ihrer Nachbarschaft zufrieden oder sehr zufrieden.',
      limits:
        'Stichprobe: Bei rund 1 900 Antworten beträgt die Unsicherheit etwa zwei Prozentpunkte nach oben und unten.',
      target: { kind: 'value', value: 75, period: '2030', baselinePeriod: '2020', beschluss: 'VII/2021-0461' },
      series: {
        kind: 'rate',
        path: [68.4, 68.4, 69.1, 69.1, 70.6, 70.6],
        sexGap: [-1.8, -0.9],
        origin: { dimension: 'einwanderung', part: [0.19, 0.23], gap: [2.4, 1.1], crossed: false },
        base: { sizes: [1874, 0, 1923, 0, 1968, 0], womenPart: 0.521, unstatedPart: 0.024 },
      },
      marks: [{ periods: OHNE_BEFRAGUNG, status: 'L', note: BEFRAGUNG }],
    },
  ],
};
