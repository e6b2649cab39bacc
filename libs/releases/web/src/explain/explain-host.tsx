import { useEffect, useRef, useState } from 'react';
import type { ReactElement, RefObject } from 'react';
import { ExplainPanel } from './explain-panel';
import { figureOf, figureText } from './figure-address.rules';
import { useAskedFigure } from './use-asked-figure';

interface ExplainHostProps {
  /** What the figures stand in. */
  readonly area: RefObject<HTMLElement | null>;
  readonly indicator: string | null;
  readonly release: number;
}

/** What is folded away or on another tab cannot take the focus. */
const isOpen = (element: Element): boolean => element.closest('[inert], [data-inert], details:not([open])') === null;

const newTab = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey;

/** Every figure that is a link opens the panel and gets the focus back. */
export function ExplainHost({ area, indicator, release }: ExplainHostProps): ReactElement | null {
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
  }, [area, ask]);
  const close = (): void => {
    const all = [...(area.current?.querySelectorAll<HTMLElement>('[data-figure]') ?? [])].filter(isOpen);
    const same = all.find((one) => asked !== null && one.dataset['figure'] === figureText(asked));
    const back = opener.current?.isConnected === true ? opener.current : (same ?? all.at(0));
    ask(null);
    back?.focus();
  };
  const code = asked?.indicator ?? indicator;
  if (asked === null || code === null) return null;
  return <ExplainPanel asked={asked} code={code} times={times} release={release} onAsk={ask} onClose={close} />;
}
