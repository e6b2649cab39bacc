import { useLayoutEffect, useRef, useState } from 'react';

const NARROWEST = 280;

/** The width a drawing gets: measured, and again whenever its frame changes. */
export function useWidth(first: number): [React.RefObject<HTMLDivElement | null>, number] {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = (): void => setWidth(Math.max(NARROWEST, Math.floor(element.clientWidth || first)));
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [first]);
  return [frame, width];
}
