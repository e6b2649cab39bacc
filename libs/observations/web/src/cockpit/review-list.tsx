import type { ReviewLineFragment } from '@teilziel/graphql-client';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { berlinDay } from '../review/berlin-day';
import { byFindings } from '../review/queue.rules';
import { useDays } from '../shell/days';
import { useCockpitTexts } from './texts';
import { useAddresses } from './use-addresses';

const SHOWN = 4;

export interface ReviewListProps {
  readonly items: readonly ReviewLineFragment[];
  readonly period: string;
  readonly today: string;
}

/** The first of what waits for the second look; the rest is one link away. */
export function ReviewList({ items, period, today }: ReviewListProps): ReactElement {
  const texts = useCockpitTexts();
  const days = useDays();
  const to = useAddresses();
  const dayOf = (moment: string): string => {
    const day = berlinDay(moment);
    return day === today ? texts.today : days.short(day);
  };
  return (
    <section aria-labelledby="zu-pruefen">
      <h2 id="zu-pruefen">{texts.reviewList}</h2>
      {items.length === 0 ? (
        <p className="tz-muted">{texts.nothingToReview}</p>
      ) : (
        <ul className="tz-work-list">
          {byFindings(items)
            .slice(0, SHOWN)
            .map((item) => (
              <li key={`${item.period} ${item.code}`}>
                <div>
                  <Link to={to.review(item.period, item.code)}>
                    {item.number} {item.name}
                  </Link>
                  <p className="tz-meta">
                    {item.fachamtName}, {texts.findings(item.errors, item.hints)}
                  </p>
                </div>
                {item.submittedAt === null ? null : <span className="tz-meta">{dayOf(item.submittedAt)}</span>}
              </li>
            ))}
          <li>
            <Link to={to.queue(period)}>{texts.all(items.length)}</Link>
          </li>
        </ul>
      )}
    </section>
  );
}
