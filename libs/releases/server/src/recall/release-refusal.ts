import { OperatorError } from '@teilziel/platform';
import { GraphQLError } from 'graphql';

type Code = 'INVALID_INPUT' | 'NOT_FOUND' | 'REFUSED';

/** Why something is not done, for the person who asked; `field` names what to mend. */
export function refuse(text: string, field: string | null, code: Code = 'INVALID_INPUT'): GraphQLError {
  return new GraphQLError(text, { extensions: field === null ? { code } : { code, field } });
}

/** What the compiler refuses it says in a sentence; every other fault stays one. */
export async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof OperatorError ? refuse(error.message, null, 'REFUSED') : error;
  }
}

const SHORTEST = 10;
const LONGEST = 500;

/** Readers see it, so a word is not enough. */
export function writtenReason(text: string | null | undefined, field: string): string {
  const reason = (text ?? '').trim();
  if (reason.length < SHORTEST)
    throw refuse('Nennen Sie den Grund in einem Satz. Wer den Datenstand liest, sieht ihn.', field);
  if (reason.length > LONGEST) throw refuse(`Bitte kürzen Sie den Grund auf höchstens ${LONGEST} Zeichen.`, field);
  return reason;
}
