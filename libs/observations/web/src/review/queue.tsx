import type { ReviewLineFragment } from '@teilziel/graphql-client';
import { Button } from '@teilziel/ui';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { StateWord } from '../shell/state-word';
import { sameEntry, withoutFinding } from './queue.rules';
import type { EntryAddress } from './queue.rules';
import { useReviewTexts } from './texts';
import { useReviewAddress } from './use-review-address';

function FindingWord({ item }: { readonly item: ReviewLineFragment }): ReactElement {
  const texts = useReviewTexts();
  if (item.errors > 0) return <StateWord name="error">{texts.errors(item.errors)}</StateWord>;
  if (item.hints > 0) return <StateWord name="hint">{texts.hints(item.hints)}</StateWord>;
  return <StateWord name="saved">{texts.clean}</StateWord>;
}

export interface QueueProps {
  readonly items: readonly ReviewLineFragment[];
  readonly current: EntryAddress | null;
  readonly busy: boolean;
  readonly onApprove: (items: readonly ReviewLineFragment[]) => void;
}

/** What waits for the second look; what has findings stands first. */
export function Queue({ items, current, busy, onApprove }: QueueProps): ReactElement {
  const texts = useReviewTexts();
  const { entry } = useReviewAddress();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const chosen = list.current?.querySelector<HTMLElement>('[aria-current]');
    // A third of the list above it: one sees where one comes from.
    if (list.current && chosen) list.current.scrollTop = chosen.offsetTop - list.current.clientHeight / 3;
  }, [current?.period, current?.code]);
  const clean = items.filter(withoutFinding);
  const severalPeriods = new Set(items.map(({ period }) => period)).size > 1;
  return (
    <nav className="tz-queue" aria-label={texts.queue}>
      <p className="tz-queue-head">
        <strong>{texts.waiting(items.length)}</strong> <span className="tz-muted">{texts.order}</span>
      </p>
      <ul ref={list}>
        {items.map((item) => (
          <li key={`${item.period} ${item.code}`}>
            <Link to={entry(item)} aria-current={current !== null && sameEntry(item, current) ? 'page' : undefined}>
              <strong>
                {item.number} {item.name}
              </strong>
              <span className="tz-meta">
                {item.fachamtName}
                {severalPeriods ? `, ${item.periodLabel}` : ''}
              </span>
              <FindingWord item={item} />
            </Link>
          </li>
        ))}
      </ul>
      {clean.length === 0 ? null : (
        <Button kind="small" busy={busy} onPress={() => onApprove(clean)}>
          {texts.approveClean(clean.length)}
        </Button>
      )}
    </nav>
  );
}
