import { ReleasesShowingDocument } from '@teilziel/graphql-client';
import type { AffectedLineFragment } from '@teilziel/graphql-client';
import { Message } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { useDays } from '../shell/days';
import { useQuestion } from '@teilziel/graphql-client';
import { berlinDay } from './berlin-day';
import { useReviewTexts } from './texts';

interface AffectedProps {
  readonly releases: readonly AffectedLineFragment[];
  /** What these releases mean here, above the list. */
  readonly heading: string;
  readonly note?: string;
}

/** Releases and Ratsberichte that show a figure which is another one now, or would be. */
export function Affected({ releases, heading, note }: AffectedProps): ReactElement | null {
  const texts = useReviewTexts();
  const days = useDays();
  const { ags = '' } = useParams();
  if (releases.length === 0) return null;
  return (
    <Message kind="hint">
      <p>{heading}</p>
      <ul className="tz-affected">
        {releases.map(({ verbund, number, scope, releasedAt, latest, reportPrintedAt }) => (
          <li key={`${verbund ?? ''} ${number}`}>
            {verbund === null ? (
              <Link to={`/k/${ags}?datenstand=${number}`}>{texts.release(number)}</Link>
            ) : (
              texts.releaseOfVerbund(number, verbund)
            )}{' '}
            {texts.releaseFacts(texts.scopes[scope] ?? scope, days.full(berlinDay(releasedAt)), latest)}
            {reportPrintedAt === null ? null : (
              <>
                {' '}
                {texts.reportPrinted(days.full(berlinDay(reportPrintedAt)))}{' '}
                <a href={`/berichte/${ags}/${number}.pdf`}>{texts.report}</a>
              </>
            )}
          </li>
        ))}
      </ul>
      {note === undefined ? null : <p>{note}</p>}
    </Message>
  );
}

interface ShownByProps {
  readonly indicator: string;
  readonly period: string;
  readonly cells: readonly number[];
}

/** One line for the officer, before the value changes; where the question fails, the value can be changed all the same. */
export function ShownBy({ indicator, period, cells }: ShownByProps): ReactElement | null {
  const texts = useReviewTexts();
  const { answer } = useQuestion(ReleasesShowingDocument, { indicator, period, cells: [...cells] });
  const all = answer?.releasesShowing ?? [];
  if (all.length === 0) return null;
  const shown = all.filter(({ verbund }) => verbund === null);
  const verbuende = [...new Set(all.flatMap(({ verbund }) => verbund ?? []))];
  const reports = shown.filter(({ reportPrintedAt }) => reportPrintedAt !== null).length;
  return (
    <p className="tz-note">
      {shown.length === 0
        ? null
        : texts.shownBy(
            shown.map(({ number }) => number),
            reports,
          )}{' '}
      {verbuende.map((verbund) => texts.inSumsOf(verbund)).join(' ')}
    </p>
  );
}
