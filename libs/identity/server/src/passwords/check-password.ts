import { passwordProblem } from '@teilziel/identity/model';
import { Refusal } from '../people/refusal';
import { leakedPasswords } from './leaked-passwords';

/** Refuses with the sentence that says how to mend it. `own`: name, address, Kommunen of the person. */
export async function checkPassword(password: string, own: readonly string[], field = 'password'): Promise<void> {
  const text = passwordProblem(password, { common: await leakedPasswords(), own });
  if (text !== null) throw new Refusal({ text, field }, 'INVALID_INPUT');
}
