import { z } from 'zod';

export const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';
/** Older tokens are refused (OpenID Connect Back-Channel Logout 1.0, 2.6, step 10). */
export const LOGOUT_TOKEN_MAX_AGE = 600;

const LOGOUT_TOKEN = z
  .object({
    jti: z.string().min(1).max(500),
    iat: z.number(),
    exp: z.number().optional(),
    sub: z.string().min(1).optional(),
    sid: z.string().min(1).optional(),
    nonce: z.undefined().optional(),
    events: z.object({ [LOGOUT_EVENT]: z.object({}) }),
  })
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined);

export interface LogoutOrder {
  readonly jti: string;
  readonly subject: string | null;
  readonly providerSession: string | null;
}

/**
 * Whose session ends, by a token whose signature, issuer, audience and dates are proven already; null: it is no logout
 * token. An ID token is never one: it has a nonce and no events.
 */
export function logoutOrder(payload: unknown): LogoutOrder | null {
  const read = LOGOUT_TOKEN.safeParse(payload);
  if (!read.success) return null;
  const { jti, sub, sid } = read.data;
  return { jti, subject: sub ?? null, providerSession: sid ?? null };
}
