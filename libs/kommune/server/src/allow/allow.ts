import { SetMetadata } from '@nestjs/common';
import type { CustomDecorator } from '@nestjs/common';
import type { Role } from '@teilziel/kommune/model';

/** 'operator': may create Kommunen; a role: in the Kommune of the request. */
export type Permitted = 'anyone' | 'signed-in' | 'operator' | Role;

export const ALLOWED = 'teilziel:allow';

/** Stands on every root query, mutation and route; what has none is refused to everybody. */
export function Allow(...who: readonly [Permitted, ...Permitted[]]): CustomDecorator {
  return SetMetadata(ALLOWED, who);
}
