import type { FieldContent } from '../generator/content.types';

export const handlungsfeld08: FieldContent = {
  number: 8,
  title: 'Kulturförderung und Religion',
  text: 'Kultur ist der Ort, an dem eine Stadt von sich erzählt. Die Stadt fördert Projekte, in denen viele mitreden, und schafft Raum für Glauben und Abschied.',
  leitziele: [
    {
      number: '8.1',
      text: 'Kulturelle Angebote entstehen mit den Menschen, die in der Stadt leben.',
      teilziele: [
        {
          number: '8.1.1',
          text: 'Bis zum Haushaltsjahr 2028 sind an 30 Prozent der geförderten Kulturprojekte Migrantenorganisationen beteiligt.',
          plainText:
            'Die Stadt gibt Geld für Kultur. Bei 3 von 10 Projekten sollen Vereine von Eingewanderten mitmachen.',
          fachamt: 'Kulturamt',
          beschluss: 'VII/2021-0474',
          indicators: ['A801'],
        },
        {
          number: '8.1.2',
          text: 'Bis Ende 2030 ist jede fünfte Person, die die Stadtbibliothek nutzt, ohne deutschen Pass oder leiht Medien in anderen Sprachen aus.',
          plainText:
            'In der Bibliothek gibt es Bücher in vielen Sprachen. Viele Menschen aus anderen Ländern sollen sie nutzen.',
          fachamt: 'Kulturamt',
          beschluss: 'VII/2021-0474',
          indicators: ['A802'],
        },
      ],
    },
    {
      number: '8.2',
      text: 'Menschen aller Religionen können in Musterstadt beten und ihre Toten bestatten.',
      teilziele: [
        {
          number: '8.2.1',
          text: 'Bis Ende 2030 sind alle zehn Punkte der Liste zu Gebetsräumen und Bestattungsformen erfüllt.',
          fachamt: 'Kulturamt',
          beschluss: 'VII/2022-0811',
          indicators: ['A803'],
        },
      ],
    },
  ],
  indicators: [
    {
      code: 'A801',
      name: 'Geförderte Kulturprojekte mit Migrantenorganisationen',
      frequency: 'A',
      direction: 'increase',
      aggregation: 'rate-of-flows',
      numeratorLabel: 'Projekte mit Migrantenorganisation',
      denominatorLabel: 'alle geförderten Projekte',
      reference: 'Haushaltsjahr',
      fachamt: 'Kulturamt',
      source: 'Förderliste des Kulturamts',
      aboutPersons: false,
      noSexSplitReason: 'Gezählt werden Projekte, keine Personen.',
      definition:
        'Anteil der städtisch geförderten Kulturprojekte, die eine Migrantenorganisation trägt oder mitträgt.',
      target: { kind: 'value', value: 30, period: '2028', baselinePeriod: '2020', beschluss: 'VII/2021-0474' },
      series: {
        kind: 'pairs',
        pairs: [
          [8, 52],
          [9, 49],
          [13, 57],
          [15, 58],
          [17, 60],
          [19, 61],
        ],
      },
    },
    {
      code: 'A802',
      name: 'Bibliotheksnutzung',
      frequency: 'A',
      direction: 'increase',
      aggregation: 'rate-of-stocks',
      numeratorLabel: 'aktive Nutzende ohne deutschen Pass oder mit Ausleihe in anderen Sprachen',
      denominatorLabel: 'alle aktiven Nutzenden',
      reference: 'Stichtag 31. Dezember',
      fachamt: 'Kulturamt',
      source: 'Bibliotheksstatistik',
      definition:
        'Anteil der Menschen mit mindestens einer Ausleihe im Jahr, die keinen deutschen Pass haben oder Medien in anderen Sprachen ausleihen.',
      limits:
        'Die Angabe des Geschlechts im Bibliotheksausweis ist freiwillig; wer nichts oder „divers“ angibt, steht unter „ohne Angabe“.',
      target: { kind: 'value', value: 20, period: '2030', baselinePeriod: '2020', beschluss: 'VII/2021-0474' },
      series: {
        kind: 'rate',
        path: [11.2, 11.4, 12.8, 14.1, 15.0, 15.8],
        sexGap: [2.2, 1.7],
        base: { sizes: [6840, 5930, 7210, 7860, 8120, 8350], womenPart: 0.604, unstatedPart: 0.037 },
      },
    },
    {
      code: 'A803',
      name: 'Bestattungs- und Gebetsraumangebot',
      frequency: 'A',
      direction: 'increase',
      aggregation: 'stock',
      unit: 'Punkte',
      factor: 1,
      decimals: 0,
      numeratorLabel: 'erfüllte Punkte der Liste',
      reference: 'Stichtag 31. Dezember',
      fachamt: 'Kulturamt',
      source: 'Prüfliste der Stadt',
      aboutPersons: false,
      noSexSplitReason: 'Bewertet werden Einrichtungen, keine Personen.',
      definition:
        'Erfüllte Punkte einer Liste mit zehn Angeboten, etwa Gräber nach Mekka oder ein Raum der Stille im Klinikum.',
      target: { kind: 'value', value: 10, period: '2030', baselinePeriod: '2020', beschluss: 'VII/2022-0811' },
      series: { kind: 'count', path: [5, 5, 6, 6, 7, 7], wobble: 0 },
    },
  ],
};
