import { buildSchema, parse, validate } from 'graphql';
import { LIMITS } from './graphql-options';
import { queryLimits, type QueryLimits } from './query-limits.rule';

const schema = buildSchema(`
  type Query { node: Node }
  type Mutation { signIn: String }
  type Node { node: Node name: String indicators(first: Int, after: String): [Node] columns: String }
`);

const errorsOf = (query: string, limits: QueryLimits = LIMITS): readonly string[] =>
  validate(schema, parse(query), [queryLimits(limits)]).map(({ message }) => message);

const nested = (levels: number): string => '{ node '.repeat(levels - 1) + '{ name }' + ' }'.repeat(levels - 1);

describe('query limits', () => {
  it('allows twelve levels and no thirteenth, also through fragments', () => {
    expect(errorsOf(nested(12))).toEqual([]);
    expect(errorsOf(nested(13))).toEqual(['Die Abfrage ist zu tief verschachtelt: höchstens 12 Ebenen.']);
    expect(errorsOf(`query { node { ...Deep } } fragment Deep on Node ${nested(12)}`)).toHaveLength(1);
  });

  it('counts a page as often as it is long; a size in a variable counts as the largest', () => {
    const page = (first: string): string =>
      `query ($n: Int) { node { indicators(${first}) { name columns ${'columns '.repeat(4)} } } }`;
    const limits = { ...LIMITS, cost: 1000 };
    expect(errorsOf(page('first: 9'), limits)).toEqual([]);
    expect(errorsOf(page('first: 10'), limits)).toEqual([
      'Die Abfrage fragt zu viel auf einmal. Bitte teilen Sie sie auf.',
    ]);
    expect(errorsOf(page('first: $n'), limits)).toHaveLength(1);
  });

  it('does not loop on a fragment that contains itself, and lets tools read the schema', () => {
    expect(errorsOf('{ node { ...A } } fragment A on Node { node { ...A } }')).toEqual([]);
    const deep =
      '{ __type(name: "Node") { fields { type { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } } } } }';
    expect(errorsOf(deep)).toEqual([]);
  });

  it('lets nobody try many passwords in one request, by alias or by fragment', () => {
    expect(errorsOf('mutation { signIn }')).toEqual([]);
    for (const twice of ['{ a: signIn b: signIn }', '{ signIn ...M } fragment M on Mutation { b: signIn }'])
      expect(errorsOf(`mutation ${twice}`)).toEqual(['Eine Anfrage ändert nur eine Sache auf einmal.']);
  });

  it('limits fields at the root and renamed fields', () => {
    const aliases = (count: number): string => [...Array(count)].map((_, n) => `x${n}: name`).join(' ');
    const roots = (count: number): string => [...Array(count)].map((_, n) => `x${n}: node { name }`).join(' ');
    expect(errorsOf(`{ ${roots(10)} }`)).toEqual([]);
    expect(errorsOf(`{ ${roots(11)} }`)).toHaveLength(1);
    expect(errorsOf(`{ node { ${aliases(50)} } }`)).toEqual([]);
    expect(errorsOf(`{ node { ${aliases(51)} } }`)).toEqual(['Die Abfrage benennt zu viele Felder um: höchstens 50.']);
  });
});
