import { PASSWORD_LENGTH } from '@teilziel/identity/model';
import type { FormError } from '@teilziel/ui';
import { signCount } from '@teilziel/ui';

/** The server knows the list of common passwords too. */
export const SHORTEST_PASSWORD = PASSWORD_LENGTH.shortest;

interface Words {
  readonly missing: string;
  readonly tooShort: (minimum: number) => string;
}

/** What can be said without asking the server. */
export function newPasswordErrors(field: string, password: string, words: Words): FormError[] {
  if (password === '') return [{ field, message: words.missing }];
  return signCount(password) < SHORTEST_PASSWORD ? [{ field, message: words.tooShort(SHORTEST_PASSWORD) }] : [];
}
