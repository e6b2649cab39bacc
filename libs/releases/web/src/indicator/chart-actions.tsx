import type { ChartModel } from '@teilziel/charts/model';
import { CopyLinkButton } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useIndicatorTexts } from './texts';
import type { ImageWords } from './export-image';

interface ChartActionsProps {
  readonly model: ChartModel;
  readonly fileName: string;
  readonly csvUrl: string;
  /** What the picture must carry with it: source, Datenstand. */
  readonly words: ImageWords;
}

/** Picture, data, link: each carries source and Datenstand. */
export function ChartActions({ model, fileName, csvUrl, words }: ChartActionsProps): ReactElement {
  const texts = useIndicatorTexts();
  const save = async (kind: 'svg' | 'png'): Promise<void> => {
    const { saveImage } = await import('./export-image');
    await saveImage(model, { kind, fileName, words });
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
      <a href={csvUrl} download>
        {texts.data}
      </a>
      <CopyLinkButton>{texts.copyLink}</CopyLinkButton>
    </div>
  );
}
