import { registerEnumType } from '@nestjs/graphql';
import { ROLES } from '@teilziel/kommune/model';
import type { Role } from '@teilziel/kommune/model';
import { SHOWN_STATES, type ShownState } from '../people.types';

export const RoleEnum = Object.fromEntries(ROLES.map((role) => [role, role])) as { readonly [R in Role]: R };
/** Names as GraphQL has them, values as the database has them. */
export const PersonStateEnum = Object.fromEntries(SHOWN_STATES.map((state) => [state.toUpperCase(), state])) as {
  readonly [S in ShownState as Uppercase<S>]: S;
};

registerEnumType(RoleEnum, { name: 'Role' });
registerEnumType(PersonStateEnum, { name: 'PersonState' });
