import { ClientError, ResponseBodyError } from 'openid-client';
import { SignInRefused } from './sign-in-refused';

const SERVER_ERROR = 500;
const OUT_OF_TIME = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT']);

interface Cause {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
}

function chain(error: unknown): Cause[] {
  const causes: Cause[] = [];
  let one: unknown = error;
  while (typeof one === 'object' && one !== null && !causes.includes(one)) {
    causes.push(one);
    one = (one as Cause).cause;
  }
  return causes;
}

/** Did nobody answer, or was the answer itself a fault of the server? Then trying again helps. */
function isUnreachable(error: unknown): boolean {
  return chain(error).some((one) => {
    if (one instanceof ClientError && OUT_OF_TIME.has(one.code ?? '')) return true;
    if (one instanceof ResponseBodyError) return one.status >= SERVER_ERROR;
    return one.name === 'TypeError' && one.message === 'fetch failed';
  });
}

/** Why the provider's answer is not believed; its own words stay out of the log, they could hold a token. */
export function providerFault(error: unknown): never {
  if (error instanceof SignInRefused) throw error;
  if (isUnreachable(error)) throw new SignInRefused('dienstkonto-nicht-erreichbar', 'token endpoint did not answer');
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  throw new SignInRefused('dienstkonto-abgelehnt', code);
}
