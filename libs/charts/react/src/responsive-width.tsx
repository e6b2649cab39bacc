import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactElement, ReactNode, RefObject } from 'react';

/** Width of an element in whole pixels; null before it is known and where nothing can be measured. */
export function useElementWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const read = (): void => {
      const measured = Math.floor(current.getBoundingClientRect().width);
      if (measured > 0) setWidth(measured);
    };
    read();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(read);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

export interface ResponsiveWidthProps {
  /** Kept free before the width is known, so that nothing jumps. */
  readonly height: number;
  /** Drawn with this width where nothing can be measured (tests, printing from a server). */
  readonly initialWidth?: number;
  readonly children: (width: number) => ReactNode;
}

/** Gives its children the width of the column they stand in; the drawing itself has fixed sizes. */
export function ResponsiveWidth({ height, initialWidth, children }: ResponsiveWidthProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const measured = useElementWidth(box);
  const width = measured ?? initialWidth ?? null;
  return (
    <div ref={box} style={{ minHeight: height, minWidth: 0, width: '100%' }}>
      {width === null ? null : children(width)}
    </div>
  );
}
