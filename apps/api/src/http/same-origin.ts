import type { NextFunction, Request, RequestHandler, Response } from 'express';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
const REFUSED = 'Diese Anfrage kommt von einer anderen Website und wird nicht ausgeführt.';

/**
 * Nothing changes at the wish of another website (CSRF): browsers say where a request comes from, by Fetch Metadata or
 * at least by Origin. Programs that are no browser say neither and bring no cookie of a person by themselves.
 */
export function sameOrigin(publicOrigin: string, exempt: readonly string[] = []): RequestHandler {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (READING.has(request.method) || isExempt(request.path, exempt) || isOwn(request, publicOrigin)) next();
    else response.status(403).json({ statusCode: 403, message: REFUSED });
  };
}

/** Servers of sign-in services speak to these paths; a signed token says who they are. */
function isExempt(path: string, exempt: readonly string[]): boolean {
  return exempt.some((prefix) => path.startsWith(prefix));
}

function isOwn(request: Request, publicOrigin: string): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = request.get('origin');
  if (origin === undefined) return true;
  if (origin === publicOrigin) return true;
  return URL.canParse(origin) && new URL(origin).host === request.get('host');
}
