import { useEffect, useRef } from 'react';

/** Strg + Umschalt + Enter from anywhere in the sheet: with 200 rows the button is far away for the tab key. */
export function useSubmitKeys(on: boolean, start: () => void): void {
  const latest = useRef(start);
  useEffect(() => {
    latest.current = start;
  });
  useEffect(() => {
    if (!on) return;
    const press = ({ key, shiftKey, ctrlKey, metaKey, repeat, target }: KeyboardEvent): void => {
      if (key !== 'Enter' || !shiftKey || !(ctrlKey || metaKey) || repeat) return;
      if (target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null) return;
      latest.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
}
