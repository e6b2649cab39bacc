import { CopyLinkButton } from '@teilziel/ui';
import type { ReactElement } from 'react';
import type { DrawChart, ImageWords } from './export-image';
import { useIndicatorTexts } from './texts';

interface ChartActionsProps {
  readonly draw: DrawChart;
  readonly fileName: string;
  /** Address of the figures, or what makes them. */
  readonly csv: string | (() => void);
  /** What the picture must carry with it: source, Datenstand. */
  readonly words: ImageWords;
}

/** Picture, data, link: each carries source and Datenstand. */
export function ChartActions({ draw, fileName, csv, words }: ChartActionsProps): ReactElement {
  const texts = useIndicatorTexts();
  const save = async (kind: 'svg' | 'png'): Promise<void> => {
    const { saveImage } = await import('./export-image');
    await saveImage(draw, { kind, fileName, words });
  };
  return (
    <div className="tz-link-row tz-chart-actions">
      <span>
        {texts.image}{' '}
        <button type="button" className="tz-text-button" onClick={() => void save('png')}>
          PNG
        </button>
        {', '}
        <button type="button" className="tz-text-button" onClick={() => void save('svg')}>
          SVG
        </button>
      </span>
      {typeof csv === 'string' ? (
        <a href={csv} download>
          {texts.data}
        </a>
      ) : (
        <button type="button" className="tz-text-button" onClick={csv}>
          {texts.data}
        </button>
      )}
      <CopyLinkButton>{texts.copyLink}</CopyLinkButton>
    </div>
  );
}
