import { isTrustworthyAddress } from '@teilziel/identity/model';

/** Metadata and keys of a provider are some kilobytes; more is not worth waiting for. */
const LARGEST = 1_000_000;
/** Statuses whose answer has no body (Fetch, 2.2.3). */
const EMPTY = new Set([204, 205, 304]);

export class UntrustworthyAddress extends Error {}
class AnswerTooLarge extends Error {}

async function limited(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += (part as Uint8Array).length;
    if (size > LARGEST) throw new AnswerTooLarge();
    parts.push(part as Uint8Array);
  }
  return new Uint8Array(Buffer.concat(parts));
}

/**
 * The only way to a provider. Its metadata name further addresses (token, keys): each is looked at again, and no
 * redirect is followed, so that a provider cannot send the server on errands in its own network (SSRF, CWE-918).
 */
export function providerFetch(loopback: boolean): (url: string, options: object) => Promise<Response> {
  return async (url, options) => {
    if (!isTrustworthyAddress(url, loopback)) throw new UntrustworthyAddress(new URL(url).origin);
    const response = await fetch(url, { ...options, redirect: 'manual' });
    const { status, statusText, headers } = response;
    const body = await limited(response);
    return new Response(EMPTY.has(status) ? null : body, { status, statusText, headers: plain(headers) });
  };
}

/** The body is unpacked already. */
function plain(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) kept.delete(name);
  return kept;
}
