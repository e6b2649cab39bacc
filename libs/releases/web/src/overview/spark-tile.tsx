import { sparkModelOf } from '@teilziel/charts/model';
import { drawSpark } from '@teilziel/charts/svg';
import type { ReactElement } from 'react';
import { useMemo } from 'react';
import { useTexts } from '../texts';
import type { Tile } from './overview.rules';

/** A static drawing: sixty of them cost less than one interactive chart. */
export function SparkTile({ tile }: { readonly tile: Tile }): ReactElement {
  const { overview, indicator } = useTexts();
  const { women, men } = overview;
  const { inUnit } = indicator;
  const svg = useMemo(
    () => drawSpark(sparkModelOf({ ...tile, labels: { women, men } }), { theme: 'screen-light' }),
    [tile, women, men],
  );
  return (
    <figure className="tz-spark">
      <div dangerouslySetInnerHTML={{ __html: svg }} />
      <figcaption className="tz-note">
        {tile.name}
        {tile.unit ? `, ${inUnit(tile.unit)}` : ''}
      </figcaption>
    </figure>
  );
}
