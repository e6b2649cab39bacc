import { useEffect } from 'react';

/** On paper nothing can be opened: every `details` is printed open and closed again afterwards. */
export function useOpenForPrint(): void {
  useEffect(() => {
    let closed: HTMLDetailsElement[] = [];
    const open = (): void => {
      closed = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      closed.forEach((details) => (details.open = true));
    };
    const close = (): void => closed.forEach((details) => (details.open = false));
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, []);
}
