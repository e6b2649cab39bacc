import { useEffect, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useRovingCells } from './roving-cells';
import { useUiTexts } from './texts';

export interface TableFrameProps {
  readonly caption: string;
  /** The caption is read aloud but not shown where a heading says the same. */
  readonly captionHidden?: boolean;
  readonly variant?: 'dense' | 'stack';
  /** Shows the right end first: there stand the newest values, what one looks for first. */
  readonly newestAtEnd?: boolean;
  /** Many rows: the frame is as high as a screen and scrolls, its head stays. */
  readonly tall?: boolean;
  readonly children: ReactNode;
}

/**
 * A table that scrolls in its own frame; the frame takes the focus only while there is something to scroll. Links that say
 * `data-roving` are one stop of the tab key together.
 */
export function TableFrame({
  caption,
  captionHidden = false,
  newestAtEnd = false,
  tall = false,
  variant,
  children,
}: TableFrameProps): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  const texts = useUiTexts();
  useRovingCells(frame, newestAtEnd);
  useEffect(() => {
    const element = frame.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    if (newestAtEnd) element.scrollLeft = element.scrollWidth;
    const observer = new ResizeObserver(() =>
      setScrolls(element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1),
    );
    observer.observe(element);
    // Its table may grow by itself: with longer texts, or when the typeface has arrived.
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [newestAtEnd]);
  const region = scrolls ? { role: 'region', tabIndex: 0, 'aria-label': texts.scrollableTable(caption) } : {};
  return (
    <div className={`tz-table-scroll ${tall ? 'tz-table-tall' : ''}`} ref={frame} {...region}>
      <table className={`tz-table ${variant === 'stack' ? 'tz-table-stack' : 'tz-table-sticky tz-table-dense'}`}>
        <caption className={captionHidden ? 'tz-hidden' : 'tz-note'}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}
