import { GraphQLError } from 'graphql';

/** Why something is not done, for the person who asked; `field` names what to mend. */
export function refuse(text: string, field: string | null, code = 'INVALID_INPUT'): GraphQLError {
  return new GraphQLError(text, { extensions: field === null ? { code } : { code, field } });
}
