import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { figureOf, figureText } from './figure-address.rules';
import { useAskedFigure } from './use-asked-figure';
import './figure.css';

const ExplainPanel = lazy(() => import('./explain-panel').then((panel) => ({ default: panel.ExplainPanel })));

interface ExplainAreaProps {
  /** The one indicator of the page; null: each figure says of which it is. */
  readonly indicator: string | null;
  readonly release: number;
  readonly children: ReactNode;
}

/** What is folded away or on another tab cannot take the focus. */
const isOpen = (element: Element): boolean => element.closest('[inert], [data-inert], details:not([open])') === null;

const newTab = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey;

/** The figures of a page with the panel beside them; every figure that is a link opens it and gets the focus back. */
export function ExplainArea({ indicator, release, children }: ExplainAreaProps): ReactElement {
  const area = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement>(null);
  const [times, setTimes] = useState(0);
  const [asked, ask] = useAskedFigure();
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const onClick = (event: MouseEvent): void => {
      const found = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-figure]') : null;
      const figure = figureOf(found?.getAttribute('data-figure') ?? null);
      if (!figure || newTab(event)) return;
      event.preventDefault();
      opener.current = found;
      setTimes((before) => before + 1);
      ask(figure);
    };
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, [ask]);
  const close = (): void => {
    const all = [...(area.current?.querySelectorAll<HTMLElement>('[data-figure]') ?? [])].filter(isOpen);
    const same = all.find((one) => asked !== null && one.dataset['figure'] === figureText(asked));
    const back = opener.current?.isConnected === true ? opener.current : (same ?? all.at(0));
    ask(null);
    back?.focus();
  };
  const code = asked?.indicator ?? indicator;
  const open = asked !== null && code !== null;
  return (
    <div className={open ? 'tz-explained' : undefined}>
      <div ref={area} className="tz-explainable">
        {children}
      </div>
      {open ? (
        <Suspense fallback={<div className="tz-explain" aria-busy="true" />}>
          <ExplainPanel asked={asked} code={code} times={times} release={release} onAsk={ask} onClose={close} />
        </Suspense>
      ) : null}
    </div>
  );
}
