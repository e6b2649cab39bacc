import type { TypedDocumentString } from './typed-document-string';

/** What went wrong, in words that can be shown; `code` as in `extensions.code`. */
export class GraphqlError extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
    this.name = 'GraphqlError';
  }
}

interface GraphqlAnswer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const UNREACHABLE = 'Der Server ist nicht erreichbar. Bitte prüfen Sie die Verbindung und laden Sie die Seite neu.';
const UNREADABLE = 'Der Server hat unerwartet geantwortet. Bitte laden Sie die Seite neu.';

/** Sends one operation to /graphql; throws GraphqlError, never returns half an answer. */
export async function fetchGraphql<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const body = JSON.stringify({ query: document.toString(), variables });
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const response = await fetch('/graphql', { method: 'POST', headers, body, signal }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new GraphqlError(UNREACHABLE, 'UNREACHABLE');
  });
  const answer = (await response.json().catch(() => ({}))) as GraphqlAnswer<Result>;
  const first = answer.errors?.[0];
  if (first) throw new GraphqlError(first.message, first.extensions?.code ?? 'UNKNOWN');
  if (!answer.data) throw new GraphqlError(UNREADABLE, `HTTP_${response.status}`);
  return answer.data;
}
