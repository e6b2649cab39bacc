import { deviceName } from '@teilziel/identity/model';
import type { Request, Response } from 'express';

/** Request and answer; what `@Context()` gives a resolver. */
export interface HttpExchange {
  readonly req: Request;
  readonly res: Response;
}

export interface ClientTrace {
  readonly device: string;
  readonly address: string;
}

/** Express knows the address; a proxy is believed only as TRUST_PROXY says. */
export const addressOf = (request: Request): string => request.ip ?? 'unbekannt';

export const traceOf = (request: Request): ClientTrace => ({
  device: deviceName(request.headers['user-agent']),
  address: addressOf(request),
});
