import { GraphQLError } from 'graphql';

type Code = 'INVALID_INPUT' | 'NOT_FOUND' | 'REFUSED';

const LONGEST = 1000;
const SHORTEST = 10;

/** Why nothing was changed, for the person who asked; `field` names what to mend. */
export function setupRefusal(text: string, field: string | null, code: Code = 'INVALID_INPUT'): GraphQLError {
  return new GraphQLError(text, { extensions: field === null ? { code } : { code, field } });
}

/** A reason is printed beside the light, so a word is not enough. */
export function writtenReason(reason: string): string {
  const text = reason.trim();
  if (text.length < SHORTEST) {
    throw setupRefusal('Nennen Sie die Begründung in einem Satz. Sie steht öffentlich neben der Bewertung.', 'reason');
  }
  if (text.length > LONGEST)
    throw setupRefusal(`Bitte kürzen Sie die Begründung auf höchstens ${LONGEST} Zeichen.`, 'reason');
  return text;
}
