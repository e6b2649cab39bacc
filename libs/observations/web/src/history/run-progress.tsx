import type { ReactElement } from 'react';
import type { HistoryRun } from './history.types';
import { useHistoryTexts } from './texts';

export interface RunProgressProps {
  readonly run: HistoryRun | null;
  readonly uploaded: number | null;
}

/** How far the work is, as the server says it; read out by its step, not by every per cent. */
export function RunProgress({ run, uploaded }: RunProgressProps): ReactElement {
  const texts = useHistoryTexts();
  const step = uploaded !== null ? 'uploading' : run?.phase === 'writing' ? 'writing' : 'reading';
  const percent = Math.round(100 * (uploaded ?? run?.share ?? 0));
  return (
    <div className="tz-history-progress">
      <p>
        <strong role="status">{texts.steps[step]}</strong> <span className="tz-meta">{texts.percent(percent)}</span>
      </p>
      <progress className="tz-history-bar" max={100} value={percent} aria-label={texts.steps[step]} />
      <p className="tz-meta">{texts.stepSentences[step]}</p>
    </div>
  );
}
