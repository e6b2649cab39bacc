import { fetchGraphql } from '@teilziel/graphql-client';
import type { TypedDocumentString } from '@teilziel/graphql-client';

/** "The latest release" may change while the window stays open; a numbered one stays as it is until it is recalled. */
const FRESH_MS = 60_000;
const FROZEN_MS = 600_000;

interface Entry {
  readonly promise: Promise<unknown>;
  readonly until: number;
}

const entries = new Map<string, Entry>();
const failed = new Set<string>();

/** One request for the same question; React reads the promise with `use`. */
export function askOnce<Result, Variables extends object>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const key = JSON.stringify([document.toString(), variables]);
  const known = entries.get(key);
  if (known && known.until > performance.now()) return known.promise as Promise<Result>;
  const promise = fetchGraphql(document, variables);
  const frozen = 'number' in variables && typeof variables.number === 'number';
  entries.set(key, { promise, until: performance.now() + (frozen ? FROZEN_MS : FRESH_MS) });
  promise.catch(() => failed.add(key));
  return promise;
}

/** A failed answer stays until somebody wants to try again: asking anew by itself would never end. */
export function forgetFailures(): void {
  failed.forEach((key) => entries.delete(key));
  failed.clear();
}

/** For tests: each starts without answers. */
export function forgetAnswers(): void {
  entries.clear();
}
