import { PERMISSION_TABLE } from '../permissions/permission-table.fixture';
import { READERS, RELEASES } from './attacked-world.fixture';
import { QUERIES, ROUTES } from './attacked-routes.fixture';
import { everythingOf, type File, TYPESETS } from './everything.fixture';
import { type Attack, attackFiles, type Found } from './file-attack.fixture';
import { comparable, firstDifference, READS_PDF } from './file-text.fixture';
import { figuresIn, type Words, wordsOf } from './placed-figures.fixture';
import { FORMS } from './questions.fixture';
import { sumOf, type Table } from './tables.fixture';
import { type TwoWorlds, twoWorlds } from './two-worlds.fixture';

/** The seeds are written down: a failure can be looked at again. 10,000 in the long mode makes fifty pairs of worlds. */
const RUNS = Number(process.env['TEILZIEL_DISCLOSURE_RUNS'] ?? '200');
const SEEDS = Array.from({ length: Math.ceil(RUNS / 200) }, (_, at) => 7 + at);

/** Who may not see working data. */
const OUTSIDE = ['anyone', 'signed-in', 'rat', 'beirat', 'sitzungsdienst', 'verwaltung'] as const;

describe.each(SEEDS)('who reads every file of two truths that look alike in the tables (seed %i)', (seed) => {
  let worlds: TwoWorlds;
  let files: readonly File[];
  let twins: readonly File[];
  let words: Words;

  beforeAll(async () => {
    worlds = await twoWorlds(seed);
    const groups = worlds.truth.map(({ group }) => group);
    files = await everythingOf(worlds.world, groups);
    twins = await everythingOf(worlds.twinWorld, groups);
    words = wordsOf(files);
  }, 600_000);

  afterAll(async () => {
    await worlds?.world.stop();
    await worlds?.twinWorld.stop();
  });

  it('knows every way out', () => {
    expect([...worlds.world.routes()].sort()).toEqual(Object.keys(ROUTES).sort());
    const open = Object.entries(PERMISSION_TABLE).filter(
      ([, { kind, allow }]) => kind === 'query' && OUTSIDE.some((role) => allow.includes(role)),
    );
    expect(open.map(([name]) => name).sort()).toEqual(Object.keys(QUERIES).sort());
  });

  it('has two truths', () => {
    const moved = worlds.truth.filter((table, at) => table !== worlds.twin[at]);
    expect(moved.length).toBeGreaterThan(2);
    // Sentences speak of totals: where those are hidden they must differ too.
    expect(moved.some(({ group }) => group.few !== undefined)).toBe(true);
  });

  it('finds no difference in any file', () => {
    expect(files.map(({ name }) => name)).toEqual(twins.map(({ name }) => name));
    const differences = files.flatMap((file, at) => {
      const [own, others] = [comparable(file), comparable(twins[at] ?? file)];
      const part = own.findIndex((text, one) => text !== others[one]);
      return part < 0 ? [] : [`${file.name.slice(0, 200)}: ${firstDifference(own[part] ?? '', others[part] ?? '')}`];
    });
    expect(differences).toEqual([]);
  });

  it('reads figures in every kind of file, and all of them are true', () => {
    const kinds = new Set<string>();
    const wrong = files.flatMap((file) =>
      figuresOf(file).flatMap((found) => {
        kinds.add(file.kind);
        const { low, high, code, period, coordinate, part } = found;
        const truth = truthOf(worlds.truth, found);
        return truth >= low - 1e-9 && truth <= high + 1e-9
          ? []
          : [`${file.name.slice(0, 80)}: ${part} of ${code} ${coordinate} in ${period} is ${low}, not ${truth}`];
      }),
    );
    expect(wrong.slice(0, 10)).toEqual([]);
    const forms = FORMS.filter((form) => form !== 'pdf' || (TYPESETS && READS_PDF));
    expect([...kinds].sort()).toEqual(['csv', 'graphql', 'json', ...forms].sort());
  });

  it.each(READERS.filter((reader) => reader !== 'verwaltung'))('recovers nothing as "%s"', (reader) => {
    const seen = files.filter((file) => file.reader === 'public' || file.reader === reader);
    const found = seen.flatMap((file) => figuresOf(file));
    const attacks = worlds.truth.map((table, at): Attack => {
      const codes = table.group.printed.map(({ code }) => code);
      const here = found.filter(({ code }) => codes.includes(code));
      return attackFiles(table, here, worlds.twin[at] ?? table);
    });
    expect(attacks.flatMap(({ broken }) => broken)).toEqual([]);
    expect(attacks.reduce((sum, { attacked }) => sum + attacked, 0)).toBeGreaterThan(10);
  });

  const figuresOf = (file: File): readonly Found[] => {
    const state = RELEASES.find(({ number }) => number === file.number)?.state;
    return state === undefined ? [] : figuresIn(file, words).map((figure) => ({ ...figure, state }));
  };
});

function truthOf(tables: readonly Table[], { code, period, coordinate, part, state }: Found): number {
  const table = tables.find(({ group }) => group.printed.some((one) => one.code === code));
  const printed = table?.group.printed.find((one) => one.code === code);
  if (table === undefined || printed === undefined) return NaN;
  const at = table.group.periods.indexOf(period);
  const sum = (parts: readonly number[]): number => sumOf(table, { state, period: at, coordinate, parts });
  const { counted, among } = printed;
  if (part === 'denominator') return sum(among ?? []);
  return part === 'value' && among !== null ? (100 * sum(counted)) / sum(among) : sum(counted);
}
