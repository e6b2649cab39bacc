import { sparkModelOf } from '@teilziel/charts/model';
import { drawSpark } from '@teilziel/charts/svg';
import type { ReactElement } from 'react';
import { useMemo } from 'react';
import { periodText } from '../shell/release-dates';
import { useTexts } from '../texts';
import { secretTotal } from './gap.rules';
import type { Tile } from './overview.rules';

/** A static drawing: sixty of them cost less than one interactive chart. */
export function SparkTile({ tile }: { readonly tile: Tile }): ReactElement {
  const { overview, indicator } = useTexts();
  const { women, men } = overview;
  const { inUnit } = indicator;
  const secret = secretTotal(tile);
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
        {secret === null ? '' : `; ${overview.gap.secret(periodText(secret))}`}
      </figcaption>
    </figure>
  );
}
