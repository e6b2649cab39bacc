import type { Product } from './product';

interface Tile {
  readonly indicator: string;
  readonly women: readonly (number | null)[];
  readonly men: readonly (number | null)[];
}

interface DemoTeilziel {
  readonly number: string;
  readonly indicators: readonly { readonly code: string }[];
}

export interface Demo {
  readonly ags: string;
  readonly name: string;
  /** Key of the association of municipalities. */
  readonly verbund: string;
  readonly teilziel: DemoTeilziel;
  readonly indicator: string;
  /** A Teilziel whose figures are shown by sex: nothing of it is secret. */
  readonly open: { readonly teilziel: string; readonly indicator: string };
}

async function ask<T>(product: Product, query: string, variables: Record<string, unknown>): Promise<T> {
  const answer = await fetch(`${product.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await answer.json()) as { data?: T; errors?: readonly { message: string }[] };
  if (body.data === undefined || body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
  return body.data;
}

/** Finds the demo's town and its first Teilziel that carries an assessed indicator. */
export async function findDemo(product: Product): Promise<Demo> {
  const { kommunen } = await ask<{ kommunen: readonly { ags: string; name: string; art: string }[] }>(
    product,
    '{ kommunen { ags name art } }',
    {},
  );
  const town = kommunen.find((entry) => entry.art === 'Stadt');
  const verbund = kommunen.find((entry) => entry.art === 'Verbund');
  if (town === undefined) throw new Error('Die Demo enthält keine Stadt mit Datenstand');
  if (verbund === undefined) throw new Error('Die Demo enthält keinen Verbund mit Datenstand');
  const { release } = await ask<{
    release: {
      konzept: {
        handlungsfelder: readonly {
          leitziele: readonly {
            teilziele: readonly { number: string; symbol: string; tile: Tile | null }[];
          }[];
        }[];
      };
    };
  }>(
    product,
    'query ($ags: String!) { release(ags: $ags) { konzept { handlungsfelder { leitziele { teilziele { number symbol tile { indicator women men } } } } } } }',
    { ags: town.ags },
  );
  const teilziele = release.konzept.handlungsfelder.flatMap((feld) => feld.leitziele.flatMap((ziel) => ziel.teilziele));
  const chosen = teilziele.find((one) => one.symbol === 'CLOUD' && one.tile !== null) ?? teilziele[0];
  if (chosen === undefined || chosen.tile === null) throw new Error('Die Demo enthält kein Teilziel mit Kachel');
  const { release: detail } = await ask<{ release: { teilziel: DemoTeilziel } }>(
    product,
    'query ($ags: String!, $number: String!) { release(ags: $ags) { teilziel(number: $number) { number indicators { code } } } }',
    { ags: town.ags, number: chosen.number },
  );
  const isOpen = (tile: Tile | null): boolean =>
    tile !== null && [tile.women, tile.men].every((values) => values.length > 3 && !values.includes(null));
  const shown = teilziele.find((one) => one.symbol === 'CLOUD' && isOpen(one.tile)) ?? chosen;
  const open = { teilziel: shown.number, indicator: (shown.tile ?? chosen.tile).indicator };
  const { ags, name } = town;
  return { ags, name, verbund: verbund.ags, teilziel: detail.teilziel, indicator: chosen.tile.indicator, open };
}
