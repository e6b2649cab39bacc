import { fetchGraphql } from '@teilziel/graphql-client';
import type { GraphqlError, TypedDocumentString } from '@teilziel/graphql-client';
import { useState } from 'react';
import { asGraphqlError } from '@teilziel/graphql-client';

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly endCursor: string | null;
  readonly total: number;
}

export interface More<Row> extends Page<Row> {
  /** Absent when everything is there. */
  readonly more: (() => void) | undefined;
  readonly pending: boolean;
  readonly error: GraphqlError | null;
}

interface Later<Row> {
  /** The first page these follow. */
  readonly of: Page<Row>;
  readonly pages: readonly Page<Row>[];
}

/** The first page comes with the question of the page; the next ones follow its cursor. */
export function useMore<Result, Variables extends { after?: string | null }, Row>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  first: Page<Row>,
  pageOf: (result: Result) => Page<Row>,
): More<Row> {
  const [later, setLater] = useState<Later<Row>>({ of: first, pages: [] });
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<GraphqlError | null>(null);
  // A new first page (another filter, a person more) begins the list anew.
  const pages = later.of === first ? [first, ...later.pages] : [first];
  const rows = pages.flatMap((page) => page.rows);
  const after = pages.at(-1)?.endCursor ?? null;
  const more = (): void => {
    setPending(true);
    setError(null);
    fetchGraphql(document, { ...variables, after })
      .then((result) => setLater({ of: first, pages: [...pages.slice(1), pageOf(result)] }))
      .catch((cause: unknown) => setError(asGraphqlError(cause)))
      .finally(() => setPending(false));
  };
  const complete = after === null || rows.length >= first.total;
  return { rows, endCursor: after, total: first.total, pending, error, more: complete ? undefined : more };
}
