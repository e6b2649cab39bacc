import { asGraphqlError } from '@teilziel/graphql-client';

/** Saving that asks for the new state where somebody else was faster: the next try then knows it. */
export async function saving(work: () => Promise<unknown>, onStale: () => void): Promise<void> {
  try {
    await work();
  } catch (cause) {
    if (asGraphqlError(cause).field === 'version') onStale();
    throw cause;
  }
}
