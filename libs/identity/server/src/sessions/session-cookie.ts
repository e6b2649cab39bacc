import type { Request, Response } from 'express';
import { isToken } from './token';

/** The prefix makes browsers refuse it without Secure, with a Domain or with another path (RFC 6265bis, 4.1.3.2). */
export const SESSION_COOKIE = '__Host-teilziel';

// Without an end: it goes with the browser. How long a session lasts is decided here, not there.
const FLAGS = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const;

/** Null: none, or something that was never a token. Two of the name are somebody's trick: neither counts. */
export function sessionTokenOf(request: Request): string | null {
  const found = (request.headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${SESSION_COOKIE}=`))
    .map((pair) => pair.slice(SESSION_COOKIE.length + 1));
  const [token] = found;
  return found.length === 1 && isToken(token) ? token : null;
}

export function setSessionCookie(response: Response, token: string): void {
  response.cookie(SESSION_COOKIE, token, FLAGS);
}

export function clearSessionCookie(response: Response): void {
  response.clearCookie(SESSION_COOKIE, FLAGS);
}
