import { withAccess } from '@teilziel/platform';

/** Only code that signs people in or out runs with the right to read secrets and sessions. */
export function signingIn<T>(personId: number | null, work: () => Promise<T>): Promise<T> {
  return withAccess({ personId, kommunen: [], rights: ['sign-in'] }, work);
}
