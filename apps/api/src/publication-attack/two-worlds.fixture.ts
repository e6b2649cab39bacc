import { AttackedWorld, RELEASES } from './attacked-world.fixture';
import { type IsShown, twinOf } from './twin.fixture';
import { randomOf, type State, type Table, tablesOf } from './tables.fixture';

/** Worlds made anew where a pattern depends on a figure that moved. */
const MOST_WORLDS = 3;

export interface TwoWorlds {
  readonly truth: readonly Table[];
  readonly world: AttackedWorld;
  /** The same, except for hidden figures. */
  readonly twin: readonly Table[];
  readonly twinWorld: AttackedWorld;
}

interface SeriesColumns {
  readonly periods: readonly string[];
  readonly cells: readonly string[];
  readonly numerator: readonly (readonly (number | null)[])[];
  readonly denominator: readonly (readonly (number | null)[])[];
  readonly value: readonly (readonly (number | null)[])[];
}

/** Two truths whose tables look alike. Which cells are hidden may itself depend on hidden figures: those tables stay. */
export async function twoWorlds(seed: number): Promise<TwoWorlds> {
  const truth = tablesOf(seed);
  const world = await AttackedWorld.start(truth);
  const published = await publishedBy(world);
  const random = randomOf(seed + 1);
  let twin: readonly Table[] = truth.map((table) => twinOf(table, { ...published, random }) ?? table);
  for (let attempt = 1; ; attempt += 1) {
    const twinWorld = await AttackedWorld.start(twin);
    const unlike = await unlikeTables(world, twinWorld);
    if (unlike.size === 0 || attempt === MOST_WORLDS) return { truth, world, twin, twinWorld };
    await twinWorld.stop();
    twin = twin.map((table, at) =>
      table.group.printed.some(({ code }) => unlike.has(code)) ? (truth[at] ?? table) : table,
    );
  }
}

async function unlikeTables(world: AttackedWorld, other: AttackedWorld): Promise<ReadonlySet<string>> {
  const unlike = new Set<string>();
  for (const { number } of RELEASES) {
    const [own, others] = [await world.series(number), await other.series(number)];
    for (const [code, json] of own) if (others.get(code) !== json) unlike.add(code);
  }
  return unlike;
}

async function publishedBy(
  world: AttackedWorld,
): Promise<{ readonly isShown: IsShown; readonly coordinates: (code: string) => readonly string[] }> {
  const series = new Map<State, Map<string, SeriesColumns>[]>();
  for (const { number, state } of RELEASES) {
    const blocks = [...(await world.series(number))].map(([code, json]) => [code, JSON.parse(json)] as const);
    series.set(state, [...(series.get(state) ?? []), new Map<string, SeriesColumns>(blocks)]);
  }
  const all = [...series.values()].flat();
  return {
    coordinates: (code) => [...new Set(all.flatMap((blocks) => blocks.get(code)?.cells ?? []))],
    isShown: ({ code, period, coordinate, state }, part) =>
      (series.get(state) ?? []).some((blocks) => {
        const block = blocks.get(code);
        if (block === undefined) return false;
        const [c, p] = [block.cells.indexOf(coordinate), block.periods.indexOf(period)];
        const count = part === 'denominator' ? block.denominator : block.numerator;
        return typeof count[c]?.[p] === 'number' || typeof block.value[c]?.[p] === 'number';
      }),
  };
}
