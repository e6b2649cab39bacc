import { fetchGraphql, MeDocument } from '@teilziel/graphql-client';
import type { SignedInPerson } from './person-context';

/** Who is signed in; nobody is an answer, not an expired session. */
export async function askWho(): Promise<SignedInPerson | null> {
  const { me } = await fetchGraphql(MeDocument, {}, undefined, { signInAgain: false });
  return me;
}
