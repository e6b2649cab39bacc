import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { accessDenied, accessDeniedOverHttp, type DenialCode } from './access-denied';
import { ALLOWED, type Permitted } from './allow';
import { currentViewer, type Viewer } from './viewer';

/** Null: may pass. What nobody was allowed to do is forbidden. */
export function denialOf(allowed: readonly Permitted[], viewer: Viewer | null): DenialCode | null {
  if (allowed.includes('anyone')) return null;
  if (viewer === null) return 'UNAUTHENTICATED';
  const isAllowed =
    allowed.includes('signed-in') ||
    (viewer.mayCreateKommune && allowed.includes('operator')) ||
    viewer.roles.some((role) => allowed.includes(role));
  return isAllowed ? null : 'FORBIDDEN';
}

/** Stands before every root query, mutation and route; fields below a root are not asked again. */
@Injectable()
export class AllowGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    // The method's own word alone counts: a class-wide "anyone" would open what is added later.
    const allowed = this.reflector.get<readonly Permitted[] | undefined>(ALLOWED, context.getHandler()) ?? [];
    const denial = denialOf(allowed, currentViewer());
    if (denial === null) return true;
    throw context.getType<'http' | 'graphql'>() === 'graphql' ? accessDenied(denial) : accessDeniedOverHttp(denial);
  }
}
