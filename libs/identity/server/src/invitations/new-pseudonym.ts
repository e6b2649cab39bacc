import { randomBytes } from 'node:crypto';

/** What stays of a person in the history once the account is gone. */
export function newPseudonym(): string {
  return `Person ${randomBytes(6).toString('hex')}`;
}
