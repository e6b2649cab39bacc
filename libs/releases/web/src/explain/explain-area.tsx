import type { IndicatorFiguresFragment } from '@teilziel/graphql-client';
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Dimensions } from '../indicator/breakdown.rules';
import { figureOf } from './figure-address.rules';
import { useExplainTexts } from './texts';
import { useAskedFigure } from './use-asked-figure';
import './explain.css';

const ExplainPanel = lazy(() => import('./explain-panel').then((panel) => ({ default: panel.ExplainPanel })));

interface ExplainAreaProps {
  readonly figures: IndicatorFiguresFragment;
  readonly dimensions: Dimensions;
  readonly release: number;
  readonly children: ReactNode;
}

/** The figures of a page with the panel beside them; a figure in a table opens it by a click. */
export function ExplainArea({ figures, dimensions, release, children }: ExplainAreaProps): ReactElement {
  const area = useRef<HTMLDivElement>(null);
  const texts = useExplainTexts();
  const [asked, ask] = useAskedFigure();
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const onClick = (event: MouseEvent): void => {
      const found = event.target instanceof Element ? event.target.closest('[data-figure]') : null;
      const figure = figureOf(found?.getAttribute('data-figure') ?? null);
      if (figure) ask(figure);
    };
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, [ask]);
  const close = (): void => {
    ask(null);
    area.current?.querySelector<HTMLElement>('[data-explain]')?.focus();
  };
  return (
    <div className={asked ? 'tz-explained' : undefined}>
      <div ref={area} className="tz-explainable">
        {children}
      </div>
      {asked ? (
        <Suspense fallback={<p className="tz-explain tz-note">{texts.loading} …</p>}>
          <ExplainPanel
            asked={asked}
            figures={figures}
            dimensions={dimensions}
            release={release}
            onAsk={ask}
            onClose={close}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
