const PRODUCT = 'Teilziel-Monitor';

export function pageTitle(...parts: readonly string[]): string {
  return [...parts, PRODUCT].join(' · ');
}
