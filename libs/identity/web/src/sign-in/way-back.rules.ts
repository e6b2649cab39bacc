import { ownPath } from '@teilziel/identity/model';

/** Where the person wanted to go; null: nowhere, or to another website. */
export function wayBack(wanted: string | null): string | null {
  const path = ownPath(wanted);
  return path === '/' ? null : path;
}

/** The Kommune the person comes from. */
export function kommuneOfPath(path: string | null): string | null {
  return /^\/k\/(\w{1,20})(?:[/?#]|$)/.exec(path ?? '')?.[1] ?? null;
}
