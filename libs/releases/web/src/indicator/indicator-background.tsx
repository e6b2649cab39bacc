import type { IndicatorFiguresFragment } from '@teilziel/graphql-client';
import type { ReactElement } from 'react';
import { useIndicatorTexts } from './texts';
import { AssessmentList } from './assessment-list';
import { SourceList } from './source-list';
import type { TeilzielRef } from './source-list';

interface IndicatorBackgroundProps {
  readonly figures: IndicatorFiguresFragment;
  readonly release: number;
  readonly teilziele?: readonly TeilzielRef[];
}

/** Side by side: where the figures come from, and how the symbol came about. */
export function IndicatorBackground({ figures, release, teilziele = [] }: IndicatorBackgroundProps): ReactElement {
  const texts = useIndicatorTexts();
  return (
    <div className="tz-columns tz-columns-even tz-section-columns">
      <section className="tz-section" aria-labelledby="quelle">
        <h2 id="quelle">{texts.sourceHeading}</h2>
        <div className="tz-ruled">
          <SourceList figures={figures} release={release} teilziele={teilziele} />
        </div>
      </section>
      <AssessmentList figures={figures} />
    </div>
  );
}
