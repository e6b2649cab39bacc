import type { FieldContent } from '../generator/content.types';

export const handlungsfeld01: FieldContent = {
  number: 1,
  title: 'Interkulturelle Öffnung der Verwaltung, Willkommens- und Anerkennungskultur',
  text: 'Wer in der Stadtverwaltung arbeitet, wie verständlich sie auftritt und wie lange Menschen auf einen Termin warten, entscheidet mit darüber, ob sich Zugezogene als Bürgerinnen und Bürger dieser Stadt erleben.',
  leitziele: [
    {
      number: '1.1',
      text: 'Die Stadtverwaltung spiegelt die Vielfalt der Stadt und kann mit ihr umgehen.',
      teilziele: [
        {
          number: '1.1.1',
          text: 'Bis Ende 2030 haben mindestens 60 Prozent der Beschäftigten innerhalb von drei Jahren eine Fortbildung zu interkultureller Kompetenz besucht.',
          plainText:
            'Viele Menschen arbeiten bei der Stadt. Sie sollen lernen, gut mit allen Menschen umzugehen. Im Jahr 2030 sollen 6 von 10 einen solchen Kurs besucht haben.',
          fachamt: 'Personal- und Organisationsamt',
          beschluss: 'VII/2021-0412',
          indicators: ['A103'],
        },
        {
          number: '1.1.2',
          text: 'Bis zum Einstellungsjahr 2030 hat jede dritte neu eingestellte Nachwuchskraft eine Einwanderungsgeschichte.',
          plainText:
            'Die Stadt bildet junge Menschen aus. Im Jahr 2030 sollen viele davon aus eingewanderten Familien kommen: jede dritte Person.',
          fachamt: 'Personal- und Organisationsamt',
          beschluss: 'VII/2021-0412',
          indicators: ['A102', 'A101'],
        },
      ],
    },
    {
      number: '1.2',
      text: 'Wer neu in der Stadt ist, findet schnell und verständlich den Weg zu ihren Leistungen.',
      teilziele: [
        {
          number: '1.2.1',
          text: 'Bis Ende 2028 liegen zu 80 Prozent der Schlüsselleistungen Informationen in mindestens drei Sprachen oder in Leichter Sprache vor.',
          plainText:
            'Die Stadt erklärt ihre wichtigsten Angebote in mehreren Sprachen oder in Leichter Sprache. Im Jahr 2028 soll das für 8 von 10 Angeboten so sein.',
          fachamt: 'Bürgeramt',
          beschluss: 'VII/2021-0415',
          indicators: ['A104'],
        },
        {
          number: '1.2.2',
          text: 'Bis Ende 2027 warten Menschen im Mittel höchstens 21 Tage auf einen Termin in der Ausländerbehörde.',
          plainText:
            'In der Ausländer-Behörde braucht man einen Termin. Ab 2028 soll niemand lange warten: höchstens drei Wochen.',
          fachamt: 'Bürgeramt',
          beschluss: 'VII/2023-1107',
          indicators: ['A105'],
        },
        {
          number: '1.2.3',
          text: 'Bis 2030 lassen sich jährlich mindestens 4 von 100 Ausländerinnen und Ausländern einbürgern, die die Aufenthaltsdauer erfüllen.',
          plainText: 'Wer lange hier lebt, kann Deutsche oder Deutscher werden. Die Stadt berät dazu und wirbt dafür.',
          fachamt: 'Bürgeramt',
          beschluss: 'VII/2021-0415',
          indicators: ['A106'],
        },
      ],
    },
  ],
  indicators: [
    {
      code: 'A101',
      name: 'Beschäftigte mit Einwanderungsgeschichte in der Verwaltung',
      frequency: 'A',
      direction: 'increase',
      aggregation: 'not-additive',
      numeratorLabel: 'Beschäftigte, die sich zuordnen',
      denominatorLabel: 'Antwortende der Befragung',
      reference: 'Befragung im September',
      fachamt: 'Personal- und Organisationsamt',
      source: 'Beschäftigtenbefragung der Stadt',
      definition:
        'Von 100 Beschäftigten, die an der freiwilligen Befragung teilgenommen haben, geben so viele eine eigene oder familiäre Einwanderungsgeschichte an.',
      limits: 'Die Teilnahme ist freiwillig; 2025 haben 63 Prozent geantwortet. Befragt wird alle zwei Jahre.',
      series: {
        kind: 'rate',
        path: [12.4, 12.4, 13.9, 13.9, 15.6, 15.8],
        sexGap: [1.8, 2.2],
        base: { sizes: [0, 812, 0, 846, 0, 871], womenPart: 0.581 },
      },
      marks: [{ periods: ['2020', '2022', '2024'], status: 'L', note: 'In diesem Jahr wurde nicht befragt.' }],
    },
    {
      code: 'A102',
      name: 'Auszubildende der Stadt mit Einwanderungsgeschichte',
      frequency: 'A',
      direction: 'increase',
      aggregation: 'rate-of-flows',
      numeratorLabel: 'Neueinstellungen mit Einwanderungsgeschichte',
      denominatorLabel: 'Neueinstellungen mit Angabe',
      reference: 'Einstellungsjahr',
      fachamt: 'Personal- und Organisationsamt',
      source: 'Personalstatistik der Stadt',
      definition:
        'Anteil an den neu eingestellten Auszubildenden und Anwärtern, die zu ihrer Einwanderungsgeschichte etwas angegeben haben.',
      limits: 'Wenige Fälle im Jahr: Eine Person mehr oder weniger ändert den Anteil um rund drei Prozentpunkte.',
      target: { kind: 'value', value: 33.3, period: '2030', baselinePeriod: '2020', beschluss: 'VII/2021-0412' },
      series: {
        kind: 'pairs',
        pairs: [
          [5, 28],
          [6, 30],
          [6, 27],
          [7, 31],
          [7, 29],
          [8, 33],
        ],
        women: [
          [3, 15],
          [4, 17],
          [3, 14],
          [4, 18],
          [4, 16],
          [5, 19],
        ],
      },
    },
    {
      code: 'A103',
      name: 'Fortbildungsquote interkulturelle Kompetenz',
      frequency: 'A',
      direction: 'increase',
      aggregation: 'rate-of-stocks',
      numeratorLabel: 'Beschäftigte mit Fortbildung in den letzten drei Jahren',
      denominatorLabel: 'alle Beschäftigten (Köpfe)',
      reference: 'Stichtag 31. Dezember',
      fachamt: 'Personal- und Organisationsamt',
      source: 'Personalstatistik der Stadt',
      definition:
        'So viele von 100 Beschäftigten haben in den drei Jahren vor dem Stichtag mindestens eine anerkannte Fortbildung zu interkultureller Kompetenz abgeschlossen.',
      readingAid: 'Gezählt werden Köpfe, nicht Kurse: Wer zwei Fortbildungen besucht, zählt einmal.',
      target: { kind: 'value', value: 60, period: '2030', baselinePeriod: '2020', beschluss: 'VII/2021-0412' },
      series: {
        kind: 'rate',
        path: [22.4, 25.1, 30.8, 35.2, 39.9, 44.3],
        sexGap: [7.5, 5.2],
        base: { sizes: [1288, 1301, 1317, 1342, 1360, 1383], womenPart: 0.582 },
      },
    },
    {
      code: 'A104',
      name: 'Mehrsprachige Verwaltungsleistungen',
      frequency: 'A',
      direction: 'increase',
      aggregation: 'rate-of-stocks',
      numeratorLabel: 'mehrsprachig beschriebene Schlüsselleistungen',
      denominatorLabel: 'Schlüsselleistungen im Katalog',
      reference: 'Stichtag 31. Dezember',
      fachamt: 'Bürgeramt',
      source: 'Leistungskatalog der Stadt',
      aboutPersons: false,
      noSexSplitReason: 'Gezählt werden Leistungen der Verwaltung, keine Personen.',
      definition:
        'Anteil der Leistungen aus dem Katalog der Stadt, zu denen Informationen in mindestens drei Sprachen oder in Leichter Sprache veröffentlicht sind.',
      target: { kind: 'value', value: 80, period: '2028', baselinePeriod: '2020', beschluss: 'VII/2021-0415' },
      series: {
        kind: 'pairs',
        pairs: [
          [12, 40],
          [15, 40],
          [19, 40],
          [25, 40],
          [30, 40],
          [34, 40],
        ],
      },
    },
    {
      code: 'A105',
      name: 'Wartezeit auf einen Termin der Ausländerbehörde',
      frequency: 'Q',
      direction: 'decrease',
      aggregation: 'not-additive',
      unit: 'Tage',
      factor: 1,
      decimals: 0,
      reference: 'Termine im Quartal',
      fachamt: 'Bürgeramt',
      source: 'Fachverfahren der Ausländerbehörde',
      noSexSplitReason:
        'Das Fachverfahren führt das Geschlecht je Vorgang erst seit Juli 2026; davor lässt sich nicht trennen.',
      definition:
        'Mittlere Zahl der Tage zwischen Anfrage und Termin: Die Hälfte wartet kürzer, die Hälfte länger (Median).',
      limits:
        'Mediane lassen sich nicht zu einem Jahreswert zusammenfassen; verglichen wird mit dem gleichen Quartal des Vorjahres.',
      target: { kind: 'value', value: 21, period: '2027-Q4', baselinePeriod: '2020-Q4', beschluss: 'VII/2023-1107' },
      series: { kind: 'value', path: [31, 36, 58, 52, 43, 35, 30], season: [2, -1, 4, -5], wobble: 2.4 },
      marks: [
        {
          periods: ['2020-Q2'],
          status: 'L',
          note: 'Die Ausländerbehörde war geschlossen; Termine wurden nicht erfasst.',
        },
      ],
    },
    {
      code: 'A106',
      name: 'Einbürgerungsquote',
      frequency: 'A',
      direction: 'increase',
      aggregation: 'flow-over-stock',
      numeratorLabel: 'Einbürgerungen im Jahr',
      denominatorLabel: 'Ausländerinnen und Ausländer mit erfüllter Aufenthaltsdauer am 31. Dezember des Vorjahres',
      reference: 'Kalenderjahr',
      fachamt: 'Bürgeramt',
      source: 'Einbürgerungsstatistik',
      definition:
        'Einbürgerungen eines Jahres, bezogen auf die ausländische Bevölkerung, die zu Beginn des Jahres mindestens acht Jahre in Deutschland lebte.',
      changes: [
        {
          validFrom: '2024',
          text: 'Einbürgerungen eines Jahres, bezogen auf die ausländische Bevölkerung, die zu Beginn des Jahres mindestens fünf Jahre in Deutschland lebte.',
          comparable: false,
          reason:
            'Seit dem Staatsangehörigkeitsmodernisierungsgesetz (StARModG) von 2024 genügen in der Regel fünf statt acht Jahre Aufenthalt.',
        },
      ],
      target: { kind: 'value', value: 4, period: '2030', baselinePeriod: '2024', beschluss: 'VII/2021-0415' },
      series: {
        kind: 'rate',
        path: [2.1, 2.3, 2.9, 3.2, 2.9, 3.3],
        sexGap: [0.3, 0.4],
        base: { population: 'all', at: 'previous-year-end', part: 0.091 },
      },
    },
  ],
};
