import type { FieldContent } from '../generator/content.types';
import type { Responsible } from '../generator/konzept';

export const FACHAEMTER: readonly Responsible[] = [
  {
    name: 'Gemeinsame Geschäftsstelle',
    accountable: 'Leitung der Geschäftsstelle (Frau Talheimer)',
    deputy: 'Sachbearbeitung Integration (Herr Kornfeld)',
  },
  {
    name: 'Kinder, Jugend und Schulen',
    accountable: 'Sachgebietsleitung (Herr Bergquell)',
    deputy: 'Kita-Fachberatung (Frau Wiesnagel)',
  },
  {
    name: 'Vereine und Ehrenamt',
    accountable: 'Ehrenamtskoordination (Frau Hainbucher)',
    deputy: 'Geschäftsstelle (Herr Kornfeld)',
  },
  {
    name: 'Einwohnermeldewesen',
    accountable: 'Sachgebietsleitung (Herr Stegmoor)',
    deputy: 'Bürgerbüro (Frau Angerstein)',
  },
];

export const FELDER: readonly Omit<FieldContent, 'indicators'>[] = [
  {
    number: 1,
    title: 'Sprache und Bildung',
    text: 'In kleinen Gemeinden sind Kita und Schule oft der erste Ort, an dem sich Familien begegnen. Die sechs Gemeinden planen Plätze und Kurse gemeinsam.',
    leitziele: [
      {
        number: '1.1',
        text: 'Kinder aller Familien besuchen früh eine Kita in ihrer Gemeinde.',
        teilziele: [
          {
            number: '1.1.1',
            text: 'Bis März 2030 werden 40 von 100 Kindern unter drei Jahren in Kita oder Tagespflege betreut.',
            plainText: 'Im Jahr 2030 sollen 4 von 10 kleinen Kindern einen Platz in der Kita haben.',
            fachamt: 'Kinder, Jugend und Schulen',
            beschluss: 'GV 2021/18',
            indicators: ['A301'],
          },
          {
            number: '1.1.2',
            text: 'Bis März 2028 besuchen 95 von 100 Kindern zwischen drei und fünf Jahren eine Kita.',
            plainText: 'Fast alle Kinder ab drei Jahren sollen in die Kita gehen.',
            fachamt: 'Kinder, Jugend und Schulen',
            beschluss: 'GV 2021/18',
            indicators: ['A302'],
          },
          {
            number: '1.1.3',
            text: 'Bis zum Einschulungsjahrgang 2030 haben 92 von 100 Kindern an den Untersuchungen U8 und U9 teilgenommen.',
            fachamt: 'Kinder, Jugend und Schulen',
            beschluss: 'GV 2021/18',
            indicators: ['A701'],
          },
        ],
      },
      {
        number: '1.2',
        text: 'Wer Deutsch lernen will, findet einen Kurs, der mit Bus oder Bahn erreichbar ist.',
        teilziele: [
          {
            number: '1.2.1',
            text: 'Ab 2027 beginnt in jedem Halbjahr mindestens ein Sprachkurs im Gebiet des Verbunds.',
            plainText: 'Deutsch-Kurse sollen in der Nähe sein. Niemand soll dafür weit fahren.',
            fachamt: 'Gemeinsame Geschäftsstelle',
            beschluss: 'GV 2021/18',
            indicators: ['A203'],
          },
        ],
      },
    ],
  },
  {
    number: 2,
    title: 'Arbeit und örtliche Betriebe',
    text: 'Viele Betriebe suchen Personal, viele Zugezogene suchen Arbeit. Die Geschäftsstelle bringt beide zusammen.',
    leitziele: [
      {
        number: '2.1',
        text: 'Menschen aus allen sechs Gemeinden finden Arbeit in der Region.',
        teilziele: [
          {
            number: '2.1.1',
            text: 'Bis Ende 2030 sind 66 von 100 Menschen im Erwerbsalter sozialversicherungspflichtig beschäftigt.',
            plainText: 'Im Jahr 2030 sollen 66 von 100 Menschen eine feste Arbeit haben.',
            fachamt: 'Gemeinsame Geschäftsstelle',
            beschluss: 'GV 2021/19',
            indicators: ['A401'],
          },
          {
            number: '2.1.2',
            text: 'Bis 2030 liegt die Arbeitslosenquote im Jahresmittel bei höchstens 2,8 Prozent.',
            fachamt: 'Gemeinsame Geschäftsstelle',
            beschluss: 'GV 2021/19',
            indicators: ['A403'],
          },
        ],
      },
    ],
  },
  {
    number: 3,
    title: 'Zusammenleben und Vereine',
    text: 'Feuerwehr, Sportverein, Musikkapelle: Auf dem Land führt der Weg in die Gemeinschaft über das Ehrenamt.',
    leitziele: [
      {
        number: '3.1',
        text: 'Vereine gewinnen Zugezogene als Mitglieder und Verantwortliche.',
        teilziele: [
          {
            number: '3.1.1',
            text: 'Bis Ende 2030 haben 40 Prozent der geförderten Vereine ein Vorhaben zur Öffnung umgesetzt.',
            plainText: 'Vereine sollen offen für alle sein. Die Gemeinden helfen ihnen dabei.',
            fachamt: 'Vereine und Ehrenamt',
            beschluss: 'GV 2021/20',
            indicators: ['A905'],
          },
          {
            number: '3.1.2',
            text: 'Bis 2030 erreichen Begegnungsangebote 120 Teilnahmen je 1.000 Einwohnerinnen und Einwohner im Jahr.',
            plainText: 'Menschen sollen sich kennenlernen: bei Festen, beim Kochen oder im Gespräch.',
            fachamt: 'Vereine und Ehrenamt',
            beschluss: 'GV 2021/20',
            indicators: ['AC03'],
          },
        ],
      },
    ],
  },
  {
    number: 4,
    title: 'Ankommen, Wohnen und Verwaltung',
    text: 'Die Rathäuser sind klein und nah. Gemeinsam halten sie Unterkünfte vor, suchen Wohnungen und erklären ihre Leistungen verständlich.',
    leitziele: [
      {
        number: '4.1',
        text: 'Rathäuser erklären ihre Leistungen so, dass alle sie verstehen.',
        teilziele: [
          {
            number: '4.1.1',
            text: 'Bis Ende 2028 liegen zu 75 Prozent der Leistungen Informationen in drei Sprachen oder in Leichter Sprache vor.',
            plainText: 'Die Rathäuser erklären ihre Angebote in mehreren Sprachen oder in Leichter Sprache.',
            fachamt: 'Gemeinsame Geschäftsstelle',
            beschluss: 'GV 2021/17',
            indicators: ['A104'],
          },
        ],
      },
      {
        number: '4.2',
        text: 'Geflüchtete finden Schutz und bald eine eigene Wohnung.',
        teilziele: [
          {
            number: '4.2.1',
            text: 'Bis Ende 2030 bleibt die Belegung der Unterkünfte zum Jahresende zwischen 75 und 90 Prozent.',
            fachamt: 'Gemeinsame Geschäftsstelle',
            beschluss: 'GV 2021/21',
            indicators: ['AA01'],
          },
          {
            number: '4.2.2',
            text: 'Bis Ende 2030 leben 75 von 100 untergebrachten Geflüchteten in einer eigenen Wohnung.',
            plainText: 'Geflüchtete Menschen sollen bald in einer eigenen Wohnung leben.',
            fachamt: 'Gemeinsame Geschäftsstelle',
            beschluss: 'GV 2021/21',
            indicators: ['AA03'],
          },
        ],
      },
    ],
  },
];
