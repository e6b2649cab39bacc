import { sessionRenewals, signedInAgain } from './session-expiry';
import type { TypedDocumentString } from './typed-document-string';

/** What went wrong, in words that can be shown; `code` as in `extensions.code`, `field` names the input it is about. */
export class GraphqlError extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly field?: string,
  ) {
    super(message);
    this.name = 'GraphqlError';
  }
}

export interface FetchOptions {
  /** The Kommune in which the person works; otherwise the one of the address, /k/:ags/… */
  readonly kommune?: string;
  /** False: an expired session is an error like any other. The sign-in itself asks so. */
  readonly signInAgain?: boolean;
}

interface GraphqlAnswer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly field?: string };
  }[];
}

const UNREACHABLE = 'Der Server ist nicht erreichbar. Bitte prüfen Sie die Verbindung und laden Sie die Seite neu.';
const UNREADABLE = 'Der Server hat unerwartet geantwortet. Bitte laden Sie die Seite neu.';

/** Node knows no page; an address is typed by hand and may hold anything, a header may not. */
function kommuneOfAddress(): string | undefined {
  return globalThis.location === undefined ? undefined : /^\/k\/(\w{1,20})(?:\/|$)/.exec(location.pathname)?.[1];
}

async function send<Result>(init: RequestInit): Promise<Result> {
  const response = await fetch('/graphql', init).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new GraphqlError(UNREACHABLE, 'UNREACHABLE');
  });
  const answer = (await response.json().catch(() => ({}))) as GraphqlAnswer<Result>;
  const first = answer.errors?.[0];
  if (first) throw new GraphqlError(first.message, first.extensions?.code ?? 'UNKNOWN', first.extensions?.field);
  if (!answer.data) throw new GraphqlError(UNREADABLE, `HTTP_${response.status}`);
  return answer.data;
}

/** Sends one operation to /graphql; throws GraphqlError, never returns half an answer. */
export async function fetchGraphql<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  { kommune = kommuneOfAddress(), signInAgain = true }: FetchOptions = {},
): Promise<Result> {
  const init: RequestInit = {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(kommune === undefined ? {} : { 'teilziel-kommune': kommune }),
    },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal,
  };
  const sentAt = sessionRenewals();
  try {
    return await send<Result>(init);
  } catch (error) {
    const expired = error instanceof GraphqlError && error.code === 'UNAUTHENTICATED';
    if (!expired || !signInAgain || !(await signedInAgain(sentAt))) throw error;
    return await send<Result>(init);
  }
}
