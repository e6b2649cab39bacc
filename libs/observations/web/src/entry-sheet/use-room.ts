import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Whether a frame is as wide as so many letters of the page; true where nobody can measure. */
export function useRoom(frame: RefObject<HTMLElement | null>, rem: number): boolean {
  const [room, setRoom] = useState(true);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const measure = (): void => {
      const letter = parseFloat(getComputedStyle(document.documentElement).fontSize);
      setRoom(element.clientWidth >= rem * letter);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, rem]);
  return room;
}
