import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/**
 * A new page starts at its top, "Back" where the reader left. The reference says whether the reader has come by a link
 * inside the application, so that the heading of the new page takes the focus.
 */
export function useNavigationMemory(): RefObject<boolean> {
  const { pathname, hash, key } = useLocation();
  const type = useNavigationType();
  const navigated = useRef(false);
  const lastPath = useRef(pathname);
  const positions = useRef(new Map<string, number>());

  useEffect(() => {
    history.scrollRestoration = 'manual';
  }, []);

  // Before the next paint: a shorter page moves the scroll position, and that is not where the reader left.
  useLayoutEffect(() => {
    const remember = (): void => void positions.current.set(key, window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [key]);

  useEffect(() => {
    const samePage = lastPath.current === pathname;
    lastPath.current = pathname;
    const remembered = type === 'POP' ? positions.current.get(key) : undefined;
    const anchor = hash === '' || remembered !== undefined ? null : document.getElementById(hash.slice(1));
    if (anchor) anchor.scrollIntoView();
    else if (!samePage) window.scrollTo({ top: remembered ?? 0, behavior: 'instant' });
  }, [pathname, hash, key, type]);

  // Set while rendering: the heading of the new page reads it in its own first effect, which runs before ours.
  if (lastPath.current !== pathname) navigated.current = true;
  return navigated;
}
