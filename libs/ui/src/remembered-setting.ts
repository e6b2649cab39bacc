const PREFIX = 'teilziel-monitor.';

/** A browser may forbid storage (private windows, policies); then nothing is remembered and nothing breaks. */
export function readSetting(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function writeSetting(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    return;
  }
}
