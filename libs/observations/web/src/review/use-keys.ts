import { useCallback, useEffect, useRef, useState } from 'react';

const SETTING = 'teilziel-monitor.pruefung-tasten';

function remembered(): boolean {
  try {
    return localStorage.getItem(SETTING) !== 'aus';
  } catch {
    return true;
  }
}

function remember(on: boolean): void {
  try {
    localStorage.setItem(SETTING, on ? 'an' : 'aus');
  } catch {
    return;
  }
}

const FIELDS = 'input, textarea, select, [contenteditable], [role="dialog"], [role="alertdialog"], [role="menu"]';

const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.closest(FIELDS) !== null;

export type KeyName = 'a' | 'r' | 'n';
export type KeyActions = Readonly<Partial<Record<KeyName, () => void>>>;

/** Letters as short cuts, never while somebody types. */
export function useKeys(actions: KeyActions, on: boolean): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || isTyping(event.target)) return;
      const action = latest.current[event.key.toLowerCase() as KeyName];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
}

export interface KeySetting {
  readonly on: boolean;
  readonly toggle: () => void;
}

/** Single letters can be switched off: speech input would press them by chance (WCAG 2.1.4). */
export function useKeySetting(): KeySetting {
  const [on, setOn] = useState(remembered);
  const toggle = useCallback(
    () =>
      setOn((before) => {
        remember(!before);
        return !before;
      }),
    [],
  );
  return { on, toggle };
}
