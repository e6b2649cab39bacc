import { GraphQLError } from 'graphql';

export type RefusalCode = 'INVALID_INPUT' | 'NOT_FOUND' | 'FORBIDDEN' | 'LOCKED' | 'REASON_NEEDED' | 'REFUSED';

/** Why something is not done, for the person who asked; `field` names what to mend. */
export function refusal(text: string, field: string | null, code: RefusalCode = 'INVALID_INPUT'): GraphQLError {
  return new GraphQLError(text, { extensions: field === null ? { code } : { code, field } });
}
