import { GraphQLError } from 'graphql';

const LARGEST = 200;

export interface Page {
  readonly codes: readonly string[];
  readonly hasNextPage: boolean;
}

/** Codes are sorted and unique, so the code itself is the cursor and stays right when indicators are added. */
export function pageOf(codes: readonly string[], first: number, after: string | null): Page {
  if (first < 1 || first > LARGEST) {
    throw new GraphQLError(`„first“ muss zwischen 1 und ${LARGEST} liegen, nicht ${first}.`, {
      extensions: { code: 'BAD_USER_INPUT', field: 'first' },
    });
  }
  const rest = after === null ? codes : codes.filter((code) => code > after);
  return { codes: rest.slice(0, first), hasNextPage: rest.length > first };
}
