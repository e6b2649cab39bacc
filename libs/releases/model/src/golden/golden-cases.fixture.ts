import type { FigureInput, IndicatorInput, TargetInput } from '../compile-input';
import { indicator, rate, target, year } from '../release.fixture';

/** Every way a status comes about × break × suppression × reliability: each combination once, with its figures. */
export interface GoldenCase {
  /** "bis 2030, mehr ist besser, Wolke" */
  readonly status: string;
  /** "kein Bruch · gezeigt · genug Fälle" */
  readonly state: string;
  readonly given: IndicatorInput;
}

interface Shape {
  readonly status: string;
  /** 2017 to 2025, in percent. */
  readonly values: readonly number[];
  readonly direction: IndicatorInput['direction'];
  readonly targets: readonly TargetInput[];
}

const YEARS = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** A straight line that ends at `last`. */
const line = (last: number, step: number): readonly number[] => YEARS.map((of) => last - step * (2025 - of));
/** A straight line until 2024, and one other step. */
const bent = (last: number, step: number, lastStep: number): readonly number[] =>
  YEARS.map((of) => (of === 2025 ? last : last - lastStep - step * (2024 - of)));

const TOWARDS_60: readonly (readonly [string, readonly number[]])[] = [
  ['Sonne', line(50, 2)],
  ['Sonne mit Wolke', line(50, 1.8)],
  ['Wolke', line(50, 1)],
  ['Gewitter', line(45, -1)],
  ['Gewitter, Stillstand', line(45, 0)],
  ['Sonne, Ziel erreicht', line(62, 1)],
  ['Sonne mit Wolke, erreicht und schlechter', line(62, -1)],
];
const HOLDING_60: readonly (readonly [string, readonly number[]])[] = [
  ['Sonne, eingehalten', line(62, 1)],
  ['Sonne mit Wolke, eingehalten und schlechter', line(62, -1)],
  ['Wolke, verfehlt und näher', line(50, 1)],
  ['Gewitter, verfehlt und nicht näher', line(45, -1)],
];
const NO_TARGET: readonly (readonly [string, readonly number[]])[] = [
  ['Sonne', line(50, 1)],
  ['Sonne mit Wolke', bent(50, 2, -1)],
  ['Wolke', bent(45, -2, 1)],
  ['Gewitter', line(45, -1)],
];

/** The same way downwards: 60 becomes 10. */
const mirrored = (values: readonly number[]): readonly number[] => values.map((value) => 70 - value);
const lowered = (values: readonly number[]): readonly number[] => values.map((value) => value - 20);
const CORRIDOR: TargetInput = { ...target(0, 2030), kind: 'corridor', value: null, lower: 40, upper: 60 };
const NO_DIRECTION: readonly TargetInput[] = [];

function shapes(): readonly Shape[] {
  const both = (
    name: string,
    list: typeof TOWARDS_60,
    targets: readonly [readonly TargetInput[], readonly TargetInput[]],
  ): readonly Shape[] => [
    ...list.map(([word, values]) => ({
      ...{ status: `${name}, mehr ist besser, ${word}`, values, direction: 'increase' as const, targets: targets[0] },
    })),
    ...list.map(([word, values]) => ({
      ...{ status: `${name}, weniger ist besser, ${word}`, values: mirrored(values) },
      ...{ direction: 'decrease' as const, targets: targets[1] },
    })),
  ];
  return [
    ...both('Ziel bis 2030', TOWARDS_60, [[target(60, 2030)], [target(10, 2030)]]),
    ...both('Ziel jedes Jahr', HOLDING_60, [[target(60, null)], [target(10, null)]]),
    ...both('nur Richtung', NO_TARGET, [NO_DIRECTION, NO_DIRECTION]),
    ...TOWARDS_60.map(([word, values]) => ({
      ...{
        status: `Zielbereich, ${word}`,
        values: lowered(values),
        direction: 'corridor' as const,
        targets: [CORRIDOR],
      },
    })),
  ];
}

const BREAKS = { 'kein Bruch': null, 'Bruch 2021': 2021, 'Bruch 2024': 2024 } as const;
type Broken = keyof typeof BREAKS;
const HIDDEN = { gezeigt: null, 'letztes Jahr geheim': 2025, '2023 geheim': 2023 } as const;
type Hidden = keyof typeof HIDDEN;
const CASES = ['genug Fälle', '25 Fälle', '36 Fälle', 'vorläufig', 'geschätzt'] as const;
type Cases = (typeof CASES)[number];

function figureOf(of: number, value: number, hidden: number | null, cases: Cases): FigureInput {
  if (of === hidden) return { ...rate(year(of), '', 0, 0), numerator: null, denominator: null, status: 'Q' };
  const latest = of === 2025;
  const persons = latest && cases === '25 Fälle' ? 25 : latest && cases === '36 Fälle' ? 36 : 1000;
  const figure = rate(year(of), '', Math.round((value * persons) / 100), persons);
  if (latest && cases === 'vorläufig') return { ...figure, status: 'P' };
  return latest && cases === 'geschätzt' ? { ...figure, status: 'E' } : figure;
}

export function goldenCases(): readonly GoldenCase[] {
  const states = (Object.keys(BREAKS) as Broken[]).flatMap((broken) =>
    (Object.keys(HIDDEN) as Hidden[]).flatMap((hidden) => CASES.map((cases) => ({ broken, hidden, cases }))),
  );
  return shapes().flatMap(({ status, values, direction, targets }) =>
    states.map(({ broken, hidden, cases }) => {
      const since = BREAKS[broken];
      const first = { validFrom: year(2010), text: 'alt', comparable: true, reason: null };
      const second = since && { validFrom: year(since), text: 'neu', comparable: false, reason: 'Neue Abgrenzung' };
      const given = indicator({
        ...{ code: 'G1', name: 'Quote', direction, targets, aboutPersons: false },
        definitions: second === null ? [first] : [first, second],
        figures: YEARS.map((of, at) => figureOf(of, values[at] ?? 0, HIDDEN[hidden], cases)),
      });
      return { status, state: `${broken} · ${hidden} · ${cases}`, given };
    }),
  );
}
