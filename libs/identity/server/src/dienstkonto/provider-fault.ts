import { ClientError, ResponseBodyError } from 'openid-client';
import { AnswerTooLarge, UntrustworthyAddress } from './provider-fetch';
import { SignInRefused } from './sign-in-refused';

const SERVER_ERROR = 500;
const OUT_OF_TIME = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT']);

function chain(error: unknown): unknown[] {
  const causes: unknown[] = [];
  for (let one = error; one instanceof Error && !causes.includes(one); one = one.cause) causes.push(one);
  return causes;
}

/** Did nobody answer, or was the answer itself a fault of the server? Then trying again helps. */
function isUnreachable(error: unknown): boolean {
  return chain(error).some((one) => {
    if (one instanceof UntrustworthyAddress || one instanceof AnswerTooLarge) return false;
    if (one instanceof ClientError && OUT_OF_TIME.has(one.code ?? '')) return true;
    if (one instanceof ResponseBodyError) return one.status >= SERVER_ERROR;
    return one instanceof TypeError && one.message === 'fetch failed';
  });
}

/** Why the provider's answer is not believed; its own words stay out of the log, they could hold a token. */
export function providerFault(error: unknown): never {
  if (error instanceof SignInRefused) throw error;
  if (isUnreachable(error)) throw new SignInRefused('dienstkonto-nicht-erreichbar', 'token endpoint did not answer');
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  throw new SignInRefused('dienstkonto-abgelehnt', code);
}
