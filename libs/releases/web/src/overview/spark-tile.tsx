import { sparkModelOf } from '@teilziel/charts/model';
import { drawSpark } from '@teilziel/charts/svg';
import { formatWithUnit } from '@teilziel/statistics';
import type { ReactElement } from 'react';
import { useMemo } from 'react';
import { FigureLink } from '../explain/figure-link';
import { useFigureLinks } from '../explain/use-figure-links';
import { periodText } from '../shell/release-dates';
import { useTexts } from '../texts';
import { secretTotal } from './gap.rules';
import type { Tile } from './overview.rules';

/** The newest total in figures; the drawing names women and men only. */
function LatestTotal({ tile }: { readonly tile: Tile }): ReactElement | null {
  const { overview } = useTexts();
  const linkOf = useFigureLinks();
  const { indicator, name, unit, decimals, periods, total } = tile;
  const at = total.findLastIndex((value) => value !== null);
  const [value, period] = [total[at] ?? null, periods[at]];
  if (value === null || period === undefined) return null;
  const text = formatWithUnit(value, decimals, unit);
  const link = linkOf({ indicator, period, cell: '', part: 'VALUE', text, unit: '', of: name });
  return (
    <>
      {', '}
      <span className="tz-nowrap">
        {overview.total}{' '}
        <FigureLink link={link} alone>
          {text}
        </FigureLink>
      </span>
    </>
  );
}

/** A static drawing: sixty of them cost less than one interactive chart. */
export function SparkTile({ tile }: { readonly tile: Tile }): ReactElement {
  const { overview } = useTexts();
  const { women, men } = overview;
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
        {tile.unit && !tile.total.some((value) => value !== null) ? `, ${overview.inUnit(tile.unit)}` : ''}
        <LatestTotal tile={tile} />
        {secret === null ? '' : `; ${overview.gap.secret(periodText(secret))}`}
      </figcaption>
    </figure>
  );
}
