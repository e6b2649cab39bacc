import type { CockpitLineFragment } from '@teilziel/graphql-client';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { StateSymbol, tileClass } from './state-symbol';
import { useCockpitTexts } from './texts';

export interface TileProps {
  readonly tile: CockpitLineFragment['tiles'][number];
  readonly to: string;
}

/** Number and sign for the eye, name and state in words for the ear. */
export function Tile({ tile, to }: TileProps): ReactElement {
  const { states } = useCockpitTexts();
  return (
    <Link className={tileClass(tile.state)} to={to} title={`${tile.name}: ${states[tile.state]}`}>
      {tile.number}
      <span className="tz-hidden">
        {' '}
        {tile.name}, {states[tile.state]}
      </span>
      <StateSymbol state={tile.state} />
    </Link>
  );
}
