import type { ReleaseBlock } from './blocks';
import type { IndicatorInput } from './compile-input';
import { compileRelease } from './compile-release';
import { compileInput, employment, indicator, plain, rate, sha256, target, year } from './release.fixture';

function sentenceOf(given: IndicatorInput): string {
  const release = compileRelease(compileInput({ indicators: [given], konzept: null }), sha256);
  const blocks = release.blocks.map(({ json }) => JSON.parse(json) as ReleaseBlock);
  const block = blocks.find((one) => one.kind === 'indicator');
  // The no-break space between figure and unit is not what this list is about.
  return (block?.kind === 'indicator' ? block.statusSentence : '').replaceAll('\u00A0', ' ');
}

interface Case {
  readonly of: string;
  readonly given: Partial<IndicatorInput>;
  readonly values: readonly (number | null)[];
  readonly sentence: string;
}

const corridor = { ...target(0, 2030), kind: 'corridor', value: null, lower: 40, upper: 60 } as const;
const index = { unit: 'Index', decimals: 1, aggregation: 'not-additive' } as const;
const countOf = (unit: string): Partial<IndicatorInput> => ({ unit, decimals: 0, factor: 1, aggregation: 'stock' });

/** Symbol × direction × unit: every sentence is read by people, so every kind stands here in full. */
const LIST: readonly Case[] = [
  {
    of: 'SUN, increase, %',
    given: {},
    values: [50, 52, 54, 56, 58],
    sentence:
      'Der Wert für 2025 beträgt 58,0 %; 2021 waren es 50,0 %. In diesem Tempo wären es 2030 rund 68,0 %, das Ziel sind 60 %.',
  },
  {
    of: 'PARTLY, decrease, je 1.000',
    given: { direction: 'decrease', unit: 'je 1.000', targets: [target(10.2, 2030)] },
    values: [20, 18.9, 17.9, 16.8, 15.8],
    sentence:
      'Der Wert für 2025 beträgt 15,8 je 1.000; 2021 waren es 20,0 je 1.000. In diesem Tempo wären es 2030 rund 10,6 je 1.000, das Ziel sind 10,2 je 1.000.',
  },
  {
    of: 'CLOUD, decrease, Fälle, one left',
    given: { ...countOf('Fälle'), direction: 'decrease', targets: [target(1, 2027)] },
    values: [9, 8, 8, 7, 7],
    sentence:
      'Der Wert für 2025 beträgt 7 Fälle; 2021 waren es 9 Fälle. In diesem Tempo wären es 2027 rund 6 Fälle, das Ziel ist 1 Fall.',
  },
  {
    of: 'SUN, decrease, Personen, projected below nothing',
    given: { ...countOf('Personen'), direction: 'decrease', targets: [target(0, 2030)] },
    values: [41, 31, 21, 11, 1],
    sentence:
      'Der Wert für 2025 beträgt 1 Person; 2021 waren es 41 Personen. In diesem Tempo wären es 2030 rund 0 Personen, das Ziel sind 0 Personen.',
  },
  {
    of: 'STORM, increase, m²',
    given: { unit: 'm²', decimals: 1, targets: [target(45, 2030)] },
    values: [43, 42.5, 42, 41.5, 41],
    sentence:
      'Der Wert für 2025 beträgt 41,0 m²; 2021 waren es 43,0 m². Der Abstand zum Ziel (45 m² bis 2030) ist gewachsen.',
  },
  {
    of: 'STORM, standstill, Index',
    given: { ...index, targets: [target(70, 2030)] },
    values: [62, 61, 63, 62.4, 62],
    sentence:
      'Der Wert für 2025 beträgt 62,0 Punkte; 2021 waren es ebenfalls 62,0 Punkte. Der Abstand zum Ziel (70 Punkte bis 2030) ist gleich geblieben.',
  },
  {
    of: 'SUN, dated target met',
    given: {},
    values: [58, 59, 60, 61, 62],
    sentence: 'Der Wert für 2025 beträgt 62,0 %; 2021 waren es 58,0 %. Das Ziel (60 % bis 2030) ist erreicht.',
  },
  {
    of: 'PARTLY, met but worsening',
    given: { targets: [target(60, null)] },
    values: [66, 65, 64, 63, 62],
    sentence:
      'Der Wert für 2025 beträgt 62,0 %; 2021 waren es 66,0 %. Das Ziel (mindestens 60 %) ist erreicht. Seit 2021 geht die Entwicklung in die andere Richtung.',
  },
  {
    of: 'CLOUD, hold, decrease, missed and nearing',
    given: { direction: 'decrease', targets: [target(10, null)] },
    values: [20, 19, 18, 17, 16],
    sentence:
      'Der Wert für 2025 beträgt 16,0 %; 2021 waren es 20,0 %. Das Ziel (höchstens 10 %) ist nicht erreicht; der Abstand ist seit 2021 kleiner geworden.',
  },
  {
    of: 'STORM, hold, missed',
    given: { targets: [target(60, null)] },
    values: [50, 49, 48, 47, 46],
    sentence:
      'Der Wert für 2025 beträgt 46,0 %; 2021 waren es 50,0 %. Das Ziel (mindestens 60 %) ist nicht erreicht; der Abstand ist seit 2021 nicht kleiner geworden.',
  },
  {
    of: 'corridor, inside',
    given: { direction: 'corridor', targets: [corridor] },
    values: [52, 51, 50, 49, 48],
    sentence: 'Der Wert für 2025 beträgt 48,0 %; 2021 waren es 52,0 %. Er liegt im Zielbereich (40 bis 60 %).',
  },
  {
    of: 'corridor, above and leaving',
    given: { direction: 'corridor', targets: [corridor] },
    values: [61, 62, 63, 64, 65],
    sentence:
      'Der Wert für 2025 beträgt 65,0 %; 2021 waren es 61,0 %. Der Abstand zum Zielbereich (40 bis 60 % im Jahr 2030) ist gewachsen.',
  },
  {
    of: 'corridor, below and nearing',
    given: { direction: 'corridor', targets: [corridor] },
    values: [30, 31, 32, 33, 34],
    sentence:
      'Der Wert für 2025 beträgt 34,0 %; 2021 waren es 30,0 %. In diesem Tempo wären es 2030 rund 39,0 %, das Ziel sind 40 bis 60 %.',
  },
  {
    of: 'direction only, SUN',
    given: { targets: [] },
    values: [50, 51, 52, 53, 54],
    sentence:
      'Der Wert für 2025 beträgt 54,0 %; 2021 waren es 50,0 %. Der Wert ist seit 2021 gestiegen, auch zuletzt; angestrebt ist ein Anstieg.',
  },
  {
    of: 'direction only, PARTLY, decrease',
    given: { targets: [], direction: 'decrease' },
    values: [50, 48, 46, 44, 45],
    sentence:
      'Der Wert für 2025 beträgt 45,0 %; 2021 waren es 50,0 %. Der Wert ist seit 2021 gesunken, zuletzt aber nicht; angestrebt ist ein Rückgang.',
  },
  {
    of: 'direction only, CLOUD',
    given: { targets: [] },
    values: [50, 48, 46, 44, 45],
    sentence:
      'Der Wert für 2025 beträgt 45,0 %; 2021 waren es 50,0 %. Der Wert ist zuletzt gestiegen, seit 2021 insgesamt aber nicht; angestrebt ist ein Anstieg.',
  },
  {
    of: 'direction only, STORM',
    given: { targets: [] },
    values: [50, 48, 46, 44, 43],
    sentence:
      'Der Wert für 2025 beträgt 43,0 %; 2021 waren es 50,0 %. Der Wert ist weder seit 2021 noch zuletzt gestiegen; angestrebt ist ein Anstieg.',
  },
  {
    of: 'NA, too young',
    given: {},
    values: [null, null, null, 52, 54],
    sentence:
      'Der Wert für 2025 beträgt 54,0 %; 2024 waren es 52,0 %. Noch keine Bewertung: Dafür braucht es vier vergleichbare Jahre, bisher sind es zwei.',
  },
  {
    of: 'NA, every second year',
    given: {},
    values: [50, null, 52, null, 54],
    sentence:
      'Der Wert für 2025 beträgt 54,0 %; 2021 waren es 50,0 %. Noch keine Bewertung: Dafür braucht es vier vergleichbare Jahre in Folge, bisher ist es eines.',
  },
  {
    of: 'NA, target year has passed',
    given: { targets: [target(60, 2024)] },
    values: [50, 52, 54, 56, 58],
    sentence:
      'Der Wert für 2025 beträgt 58,0 %; 2021 waren es 50,0 %. Die Bewertung endet: Das Zieljahr 2024 ist vorbei.',
  },
  {
    of: 'target year is now and missed',
    given: { targets: [target(60, 2025)] },
    values: [50, 52, 54, 56, 58],
    sentence: 'Der Wert für 2025 beträgt 58,0 %; 2021 waren es 50,0 %. Das Ziel (60 % bis 2025) ist nicht erreicht.',
  },
  {
    of: 'context: no word about the target',
    given: { role: 'context', direction: 'neutral', targets: [] },
    values: [50, 52, 54, 56, 58],
    sentence: 'Der Wert für 2025 beträgt 58,0 %; 2021 waren es 50,0 %.',
  },
  {
    of: 'corridor, crossed from below to above, nearer than before',
    given: { direction: 'corridor', targets: [{ ...corridor, lower: 75, upper: 90 }] },
    values: [69, 75, 81, 87, 93],
    sentence:
      'Der Wert für 2025 beträgt 93,0 %; 2021 waren es 69,0 %. 2021 lag der Wert unter dem Zielbereich (75 bis 90 % im Jahr 2030), jetzt liegt er darüber; der Abstand ist kleiner geworden.',
  },
  {
    of: 'corridor, crossed from above to below, to be held every year',
    given: { direction: 'corridor', targets: [{ ...corridor, period: null }] },
    values: [62, 56, 50, 44, 35],
    sentence:
      'Der Wert für 2025 beträgt 35,0 %; 2021 waren es 62,0 %. 2021 lag der Wert über dem Zielbereich (40 bis 60 %), jetzt liegt er darunter; der Abstand ist gewachsen.',
  },
  {
    of: 'STORM, falls by less than is printed',
    given: {},
    values: [50.04, 51, 52, 51, 50.01],
    sentence:
      'Der Wert für 2025 beträgt 50,0 %; 2021 waren es ebenfalls 50,0 %. Der Wert ist seit 2021 nahezu unverändert und nähert sich dem Ziel (60 % bis 2030) nicht.',
  },
  {
    of: 'CLOUD, hold, nears by less than is printed',
    given: { targets: [target(60, null)] },
    values: [50.01, 51, 52, 51, 50.04],
    sentence:
      'Der Wert für 2025 beträgt 50,0 %; 2021 waren es ebenfalls 50,0 %. Das Ziel (mindestens 60 %) ist nicht erreicht. Der Wert ist seit 2021 nahezu unverändert.',
  },
  {
    of: 'PARTLY, met, falls by less than is printed',
    given: { targets: [target(50, null)] },
    values: [50.04, 51, 52, 51, 50.01],
    sentence:
      'Der Wert für 2025 beträgt 50,0 %; 2021 waren es ebenfalls 50,0 %. Das Ziel (mindestens 50 %) ist erreicht. Der Wert ist seit 2021 nahezu unverändert.',
  },
  {
    of: 'direction only, rises by less than is printed',
    given: { targets: [] },
    values: [50.01, 51, 52, 51, 50.04],
    sentence:
      'Der Wert für 2025 beträgt 50,0 %; 2021 waren es ebenfalls 50,0 %. Der Wert ist seit 2021 nahezu unverändert; angestrebt ist ein Anstieg.',
  },
  { of: 'nothing yet, context', given: { role: 'context' }, values: [], sentence: 'Es liegt noch kein Wert vor.' },
];

const CAUSAL = /\b(durch|dank|wegen|führte|bewirkt|leider|erfolg\w*)\b|!/i;

describe('status sentence', () => {
  it.each(LIST)('$of', ({ given, values, sentence }) => {
    const figures = values.flatMap((value, at) => (value === null ? [] : [plain(year(2021 + at), '', value)]));
    // Not about persons: this list is about language, not about disclosure.
    const text = sentenceOf(indicator({ code: 'X1', aboutPersons: false, figures, ...given }));
    expect(text).toBe(sentence);
    expect(text).not.toMatch(CAUSAL);
  });

  it('prints figures as the table does and calls a provisional value provisional', () => {
    const figures = employment().figures.map((one) =>
      one.period === year(2025) ? { ...one, status: 'P' as const } : one,
    );
    expect(sentenceOf({ ...employment(), figures })).toBe(
      'Der vorläufige Wert für 2025 beträgt 54,6 %; 2020 waren es 49,9 %. In diesem Tempo wären es 2030 rund 59,3 %, das Ziel sind 60 %. Die Bewertung ist vorläufig.',
    );
  });

  it('gives no light on fewer than thirty cases or a secret value', () => {
    const years = [2021, 2022, 2023, 2024, 2025];
    const few = years.map((y) => rate(year(y), '', 12, 25));
    expect(sentenceOf(indicator({ code: 'F1', figures: few }))).toMatch(/Keine Bewertung: Zu kleine Fallzahl\.$/);
    const secret = years.map((y) => rate(year(y), '', y === 2025 ? 3 : 40, 100));
    expect(sentenceOf(indicator({ code: 'S1', figures: secret }))).toBe(
      'Der Wert für 2024 beträgt 40,0 %; 2021 waren es ebenfalls 40,0 %. ' +
        'Keine Bewertung: Der letzte Wert ist geheim, weil er Rückschlüsse auf einzelne Personen zuließe.',
    );
  });

  it('says that values are in the parts only, shown or not', () => {
    const parts = ['sex=F', 'sex=M'].map((cell) => rate(year(2025), cell, 40, 100));
    expect(sentenceOf(indicator({ code: 'T1', figures: parts }))).toBe(
      'Werte liegen nur in der Aufteilung vor. Eine Bewertung ist noch nicht möglich.',
    );
    const few = parts.map((figure) => ({ ...figure, numerator: 3 }));
    expect(sentenceOf(indicator({ code: 'T2', role: 'context', figures: few }))).toBe(
      'Werte liegen nur in der Aufteilung vor und werden nicht gezeigt.',
    );
  });

  it('assesses only what lies behind a break', () => {
    const definitions = [
      ...indicator({ code: 'B1' }).definitions,
      { validFrom: year(2024), text: 'Neue Abgrenzung', comparable: false, reason: 'Neue Bevölkerungsbasis' },
    ];
    const figures = [2020, 2021, 2022, 2023, 2024, 2025].map((y) => rate(year(y), '', 500, 1000));
    expect(sentenceOf(indicator({ code: 'B1', figures, definitions }))).toBe(
      'Der Wert für 2025 beträgt 50,0 %; 2024 waren es ebenfalls 50,0 %. ' +
        'Die Bewertung ist ausgesetzt: Seit dem Bruch der Reihe (2024) gibt es erst zwei vergleichbare Jahre, nötig sind vier.',
    );
  });
});
