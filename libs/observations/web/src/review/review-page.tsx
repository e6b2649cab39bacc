import { ApproveEntriesDocument, ReviewQueueDocument, fetchGraphql, useSubmit } from '@teilziel/graphql-client';
import type { ReviewLineFragment } from '@teilziel/graphql-client';
import { EmptyState, ErrorSummary, NavigatedContext, PageHeading } from '@teilziel/ui';
import { useContext, useMemo } from 'react';
import type { ReactElement } from 'react';
import { Link, useNavigate } from 'react-router';
import { Answered } from '../shell/answered';
import { pageTitle } from '../shell/page-title';
import { useQuestion } from '@teilziel/graphql-client';
import { EntryReview } from './entry-review';
import { labelOfPeriod } from './figures.rules';
import { useKeptQueue } from './kept-queue';
import type { KeptQueue } from './kept-queue';
import { Queue } from './queue';
import { byFindings, nextOf, sameEntry } from './queue.rules';
import type { EntryAddress } from './queue.rules';
import { Said } from './said';
import { useReviewTexts } from './texts';
import { useReviewAddress } from './use-review-address';
import '../shell/work.css';
import './review.css';

interface DeskProps {
  readonly items: readonly ReviewLineFragment[];
  readonly queue: KeptQueue;
  readonly again: () => void;
}

function Position({
  items,
  current,
  next,
}: {
  readonly items: readonly ReviewLineFragment[];
  readonly current: EntryAddress;
  readonly next: EntryAddress | null;
}): ReactElement {
  const texts = useReviewTexts();
  const { entry, queue } = useReviewAddress();
  const at = items.findIndex((item) => sameEntry(item, current));
  return (
    <p className="tz-meta tz-review-position">
      <Link className="tz-review-back" to={queue}>
        {texts.toQueue}
      </Link>
      <span>
        {at < 0 ? '' : texts.position(at + 1, items.length)}
        {at < 0 || next === null ? '' : ' · '}
        {next === null ? null : <Link to={entry(next)}>{texts.next}</Link>}
      </span>
    </p>
  );
}

function Nothing(): ReactElement {
  const texts = useReviewTexts();
  const { cockpit } = useReviewAddress();
  return (
    <EmptyState action={<Link to={cockpit}>{texts.toCockpit}</Link>}>
      <p>{texts.empty}</p>
      <p className="tz-meta">{texts.emptyMore}</p>
    </EmptyState>
  );
}

/** The queue beside the entry; on a phone one after the other. */
function Desk({ items, queue, again }: DeskProps): ReactElement {
  const texts = useReviewTexts();
  const navigate = useNavigate();
  const address = useReviewAddress();
  const { busy, errors, submit } = useSubmit();
  const sorted = useMemo(() => byFindings(items), [items]);
  const first = sorted[0];
  const current: EntryAddress | null = address.chosen ?? first ?? null;
  const next = current === null ? null : nextOf(sorted, current);

  const sayAndStay = (sentence: string): void => {
    queue.say(sentence);
    // The pressed button is gone with what it was about.
    document.querySelector<HTMLElement>('h1')?.focus();
    again();
  };
  const sayAndGo = (sentence: string, to: string): void => {
    queue.sayNext(sentence);
    void navigate(to);
  };

  const decided = (sentence: string): void => {
    if (current !== null) queue.drop((item) => sameEntry(item, current));
    if (next !== null) sayAndGo(sentence, address.entry(next));
    else if (address.chosen !== null) sayAndGo(sentence, address.queue);
    else sayAndStay(sentence);
  };

  const approve = (clean: readonly ReviewLineFragment[]): void =>
    void submit([], async () => {
      const entries = clean.map(({ code, period }) => ({ indicator: code, period }));
      const variables = { entries, comment: null, qualified: false };
      const { approveEntries } = await fetchGraphql(ApproveEntriesDocument, variables);
      const gone = (item: EntryAddress): boolean => clean.some((one) => sameEntry(one, item));
      queue.drop(gone);
      if (address.chosen !== null && gone(address.chosen))
        sayAndGo(texts.approvedSeveral(approveEntries), address.queue);
      else sayAndStay(texts.approvedSeveral(approveEntries));
    });

  return (
    <>
      <Said>{queue.said}</Said>
      <ErrorSummary errors={errors} />
      {current === null ? (
        <Nothing />
      ) : (
        <div className="tz-review" data-chosen={address.chosen === null ? 'no' : 'yes'}>
          {sorted.length === 0 ? null : <Queue items={sorted} current={current} busy={busy} onApprove={approve} />}
          <div className="tz-review-desk">
            <EntryReview
              key={`${current.period} ${current.code}`}
              entry={current}
              chosen={address.chosen !== null}
              position={<Position items={sorted} current={current} next={next} />}
              onDecided={decided}
              onNext={next === null ? null : () => void navigate(address.entry(next))}
            />
          </div>
        </div>
      )}
    </>
  );
}

const STAYS = { current: false };

/** The second look: what the Ämter submitted is accepted or returned. */
export function ReviewPage(): ReactElement {
  const texts = useReviewTexts();
  const { chosen, filter, everything } = useReviewAddress();
  const navigated = useContext(NavigatedContext);
  const question = useQuestion(ReviewQueueDocument, { period: filter });
  const queue = useKeptQueue(filter, question.answer?.reviewQueue ?? null);
  const { items } = queue;
  const asked = useMemo(() => ({ ...question, answer: items }), [question, items]);
  return (
    <div className="tz-work">
      <Answered question={asked}>
        {(waiting) => (
          <>
            <NavigatedContext value={chosen === null ? navigated : STAYS}>
              <PageHeading title={pageTitle(texts.heading)}>{texts.heading}</PageHeading>
            </NavigatedContext>
            {filter === null ? null : (
              <p className="tz-meta">
                {texts.chosenPeriod(labelOfPeriod(filter))} <Link to={everything}>{texts.allPeriods}</Link>
              </p>
            )}
            <Desk items={waiting} queue={queue} again={question.again} />
          </>
        )}
      </Answered>
    </div>
  );
}
