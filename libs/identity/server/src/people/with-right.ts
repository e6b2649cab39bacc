import { currentAccess, type Right, withAccess } from '@teilziel/platform';

/**
 * One more right for the statements of this work and no longer. Used where the question itself crosses Kommunen (is
 * this address known?) or touches what is otherwise closed (when did a colleague last sign in?); the answer is cut to
 * size by the statement, so keep both close together.
 */
export function withRight<T>(right: Right, work: () => T): T {
  const access = currentAccess();
  return withAccess({ ...access, rights: [...access.rights, right] }, work);
}
