import { fetchGraphql, GraphqlError, ReportNothingDocument } from '@teilziel/graphql-client';
import { Message } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useSheet } from '../entry-sheet/sheet-context';
import type { LayoutRow } from '../entry-sheet/sheet-layout';
import { useTopic } from '../entry-sheet/sheet-topics';
import { useCellTexts } from './texts';

/** "Nichts zu melden" is a state of its own, not an empty row. */
export function NothingToReport({ row }: { readonly row: LayoutRow }): ReactElement | null {
  const { store, queue, period } = useSheet();
  const texts = useCellTexts();
  const [error, setError] = useState<string | null>(null);
  useTopic(store.topics, `i|${row.code}`);
  const indicator = store.indicators.get(row.code);
  if (!indicator || indicator.nothingToReport || indicator.lock !== null) return null;
  if (store.figures(row.code).size > 0) return null;
  const report = async (): Promise<void> => {
    setError(null);
    try {
      await queue.flush();
      store.take((await fetchGraphql(ReportNothingDocument, { indicator: row.code, period })).reportNothing);
      store.announce(texts.nothingReported);
    } catch (cause) {
      setError(cause instanceof GraphqlError ? cause.message : texts.unavailable);
    }
  };
  return (
    <section>
      <button type="button" className="tz-button tz-button-small" onClick={() => void report()}>
        {texts.nothing}
      </button>
      {error === null ? null : <Message kind="error">{error}</Message>}
    </section>
  );
}
