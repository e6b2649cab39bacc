import type { Scope } from '@teilziel/releases/model';

/** Without sign-in only what was released to the public is read. */
export const PUBLIC: readonly Scope[] = ['oeffentlich'];
