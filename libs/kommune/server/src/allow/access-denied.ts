import { ForbiddenException, type HttpException, UnauthorizedException } from '@nestjs/common';
import { GraphQLError } from 'graphql';

export type DenialCode = 'UNAUTHENTICATED' | 'FORBIDDEN';

const SENTENCES: Readonly<Record<DenialCode, string>> = {
  UNAUTHENTICATED: 'Bitte melden Sie sich an.',
  FORBIDDEN: 'Dafür fehlt Ihnen in dieser Kommune die Berechtigung.',
};

/** Refusal in an answer of GraphQL. */
export function accessDenied(code: DenialCode): GraphQLError {
  return new GraphQLError(SENTENCES[code], { extensions: { code } });
}

/** Refusal of a download or page: 401 or 403. */
export function accessDeniedOverHttp(code: DenialCode): HttpException {
  return code === 'UNAUTHENTICATED'
    ? new UnauthorizedException(SENTENCES[code])
    : new ForbiddenException(SENTENCES[code]);
}
