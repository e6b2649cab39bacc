import type { ReviewLineFragment } from '@teilziel/graphql-client';
import { useCallback, useEffect, useState } from 'react';

type Items = readonly ReviewLineFragment[];

interface Kept {
  readonly filter: string | null;
  readonly items: Items;
}

/**
 * The frame draws a page anew at every address. Between two entries the queue stays, and with it what was said about the
 * last one; whoever leaves the review leaves nothing behind.
 */
let kept: Kept | null = null;
let sentence = '';
let open = 0;

function takeSentence(): string {
  const taken = sentence;
  sentence = '';
  return taken;
}

export interface KeptQueue {
  readonly items: Items | null;
  readonly said: string;
  /** Said here at once, or by the page that comes next. */
  readonly say: (text: string) => void;
  readonly sayNext: (text: string) => void;
  /** Decided entries leave the list before the server has counted anew. */
  readonly drop: (gone: (item: ReviewLineFragment) => boolean) => void;
}

export function useKeptQueue(filter: string | null, answer: Items | null): KeptQueue {
  const [items, setItems] = useState<Items | null>(() => (kept?.filter === filter ? kept.items : null));
  const [said, say] = useState('');
  useEffect(() => {
    if (answer === null) return;
    kept = { filter, items: answer };
    setItems(answer);
  }, [filter, answer]);
  useEffect(() => {
    open += 1;
    // Filled after it is there: a live region that comes with its words is not read out.
    const taken = takeSentence();
    if (taken !== '') say(taken);
    return () => {
      open -= 1;
      setTimeout(() => {
        if (open > 0) return;
        kept = null;
        sentence = '';
      });
    };
  }, []);
  const sayNext = useCallback((text: string): void => void (sentence = text), []);
  const drop = useCallback<KeptQueue['drop']>((gone) => {
    if (kept) kept = { ...kept, items: kept.items.filter((item) => !gone(item)) };
    setItems((before) => before?.filter((item) => !gone(item)) ?? null);
  }, []);
  return { items, said, say, sayNext, drop };
}
