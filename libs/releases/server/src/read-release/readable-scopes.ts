import { currentAccess } from '@teilziel/platform';
import type { Scope } from '@teilziel/releases/model';

const SCOPES: readonly Scope[] = ['intern', 'rat', 'oeffentlich'];

/** Rights of reading bear the name of the scope; that "rat" and "intern" end at the own Kommune, the policies see to. */
export function readableScopes(): readonly Scope[] {
  const { rights } = currentAccess();
  return SCOPES.filter((scope) => rights.includes(scope));
}
