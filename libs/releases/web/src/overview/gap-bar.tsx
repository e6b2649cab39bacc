import { formatNumber, formatWithUnit } from '@teilziel/statistics';
import type { ReactElement } from 'react';
import { FigureLink } from '../explain/figure-link';
import { useFigureLinks } from '../explain/use-figure-links';
import { periodText } from '../shell/release-dates';
import { useTexts } from '../texts';
import { gapOf, secretPeriod } from './gap.rules';
import type { Gap } from './gap.rules';
import type { Tile } from './overview.rules';

const WIDTH = 190;
const PADDING = 12;

/** Both markers on one track; the track spans the two values and as much again on either side. */
function Track({ women, men }: { readonly women: number; readonly men: number }): ReactElement {
  const middle = (women + men) / 2;
  const half = Math.max(Math.abs(women - men) * 1.4, Math.abs(middle) * 0.12, 1e-9);
  const at = (value: number): number => PADDING + ((value - middle + half) / (2 * half)) * (WIDTH - 2 * PADDING);
  return (
    <svg className="tz-gap-track" viewBox={`0 0 ${WIDTH} 16`} width={WIDTH} height="16" aria-hidden="true">
      <path d={`M0 8H${WIDTH}`} stroke="var(--tz-rule)" strokeWidth="1.5" />
      <path d={`M${at(women)} 8H${at(men)}`} stroke="var(--tz-ink)" strokeWidth="2.5" />
      <rect x={at(men) - 4} y="4" width="8" height="8" fill="var(--tz-page)" stroke="var(--tz-men)" strokeWidth="2" />
      <circle cx={at(women)} cy="8" r="5" fill="var(--tz-women)" stroke="var(--tz-page)" strokeWidth="1.5" />
    </svg>
  );
}

function ShareBar({ share }: { readonly share: number }): ReactElement {
  return (
    <svg className="tz-gap-track" viewBox={`0 0 ${WIDTH} 16`} width={WIDTH} height="16" aria-hidden="true">
      <rect y="4.5" width={WIDTH} height="7" fill="var(--tz-men-area)" />
      <rect y="4.5" width={WIDTH * share} height="7" fill="var(--tz-women)" />
      <path d={`M${WIDTH / 2} 1V15`} stroke="var(--tz-ink)" strokeWidth="1.5" />
    </svg>
  );
}

function useGapSentence(tile: Tile): (gap: Gap) => string {
  const texts = useTexts().overview;
  return (gap) => {
    if (gap.kind === 'share') return texts.gap.share(formatWithUnit(gap.share * 100, 0, '%'), tile.unit || 'Personen');
    const size = formatNumber(Math.abs(gap.gap), tile.decimals);
    if (/^[0,]+$/.test(size)) return texts.gap.equal;
    const amount = `${size}\u00a0${tile.unit === '%' ? texts.points : tile.unit}`.trim();
    return gap.gap < 0 ? texts.gap.below(amount) : texts.gap.above(amount);
  };
}

export function GapBar({ tile }: { readonly tile: Tile }): ReactElement {
  const texts = useTexts().overview;
  const sentence = useGapSentence(tile);
  const linkOf = useFigureLinks();
  const gap = gapOf(tile);
  const ofGap = { indicator: tile.indicator, cell: '', part: 'GAP', unit: '', of: tile.name } as const;
  const secret = secretPeriod(tile, gap);
  const withheld = secret === null ? null : texts.gap.secret(periodText(secret));
  if (!gap) return <p className="tz-meta">{withheld ?? texts.gap.none}</p>;
  return (
    <>
      {gap.kind === 'share' ? <ShareBar share={gap.share} /> : <Track women={gap.women} men={gap.men} />}
      <p className="tz-gap-words">
        {gap.kind === 'share' ? (
          sentence(gap)
        ) : (
          <FigureLink link={linkOf({ ...ofGap, period: gap.period, text: sentence(gap) })} alone>
            {sentence(gap)}
          </FigureLink>
        )}
      </p>
      <p className="tz-note">{[texts.gap.period(periodText(gap.period)), withheld].filter(Boolean).join(', ')}</p>
    </>
  );
}
