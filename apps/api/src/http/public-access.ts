import { PUBLIC_ACCESS, withAccess } from '@teilziel/platform';
import type { NextFunction, Request, RequestHandler, Response } from 'express';

/** Whoever has not signed in reads what is public. */
export function publicAccess(): RequestHandler {
  return (_request: Request, _response: Response, next: NextFunction): void => withAccess(PUBLIC_ACCESS, () => next());
}
