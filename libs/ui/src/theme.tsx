import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { readSetting, writeSetting } from './remembered-setting';
import { useUiTexts } from './texts';

const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const isTheme = (value: string | null): value is Theme => THEMES.some((theme) => theme === value);

function storedTheme(): Theme {
  const stored = readSetting('theme');
  return isTheme(stored) ? stored : 'auto';
}

/** Without the attribute the stylesheet follows the system. */
export function applyTheme(theme: Theme = storedTheme()): void {
  const root = document.documentElement;
  if (theme === 'auto') root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', theme);
}

/** Hell, dunkel, automatisch: a plain select works with every keyboard, screen reader and phone. */
export function ThemeSelect(): ReactElement {
  const texts = useUiTexts();
  const [theme, setTheme] = useState<Theme>(storedTheme);
  useEffect(() => applyTheme(theme), [theme]);
  const choose = (value: string): void => {
    if (!isTheme(value)) return;
    writeSetting('theme', value);
    setTheme(value);
  };
  return (
    <label>
      {texts.theme}
      <select value={theme} onChange={(event) => choose(event.target.value)}>
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {texts.themes[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
