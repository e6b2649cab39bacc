import { registerEnumType } from '@nestjs/graphql';
import { ROLES, type Role } from '@teilziel/kommune/model';

/** The names are the values: what the database holds is what a client says. */
export const RoleEnum = Object.fromEntries(ROLES.map((role) => [role, role])) as { readonly [R in Role]: R };

registerEnumType(RoleEnum, { name: 'Role' });
