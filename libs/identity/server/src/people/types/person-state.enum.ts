import { registerEnumType } from '@nestjs/graphql';
import { SHOWN_STATES, type ShownState } from '../people.types';

/** Names as GraphQL has them, values as the database has them. */
export const PersonStateEnum = Object.fromEntries(SHOWN_STATES.map((state) => [state.toUpperCase(), state])) as {
  readonly [S in ShownState as Uppercase<S>]: S;
};

registerEnumType(PersonStateEnum, { name: 'PersonState' });
