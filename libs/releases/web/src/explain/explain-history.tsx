import type { ExplainFigureQuery } from '@teilziel/graphql-client';
import { formatNumber } from '@teilziel/statistics';
import type { ReactElement } from 'react';
import { dayText } from '../shell/release-dates';
import { useExplainTexts } from './texts';

type Figure = NonNullable<NonNullable<ExplainFigureQuery['release']>['figure']>;
type History = NonNullable<Figure['history']>;
type Revision = History['revisions'][number];

const plain = (figure: number): string => formatNumber(figure, Number.isInteger(figure) ? 0 : 2);

function figuresText({ numerator, denominator, value, status }: Revision): string {
  if (numerator !== null && denominator !== null) return `${plain(numerator)} ÷ ${plain(denominator)}`;
  const figure = numerator ?? value;
  return figure === null ? status : plain(figure);
}

/** Newest first: entries with their revisions, then what was decided. Never part of what a release shows. */
export function ExplainHistory({ history }: { readonly history: History }): ReactElement {
  const texts = useExplainTexts();
  const events = [
    ...history.revisions.map((one) => ({
      key: `r${one.revision}${one.at}${one.reason}`,
      at: one.at,
      text: texts.revisionText(figuresText(one), one.reason),
      by: one.by,
      late: one.afterRelease,
    })),
    ...history.decisions.map(({ state, by, at }) => ({
      key: `d${state}${at}`,
      at,
      text: texts.states[state] ?? state,
      by,
      late: false,
    })),
  ].toSorted((a, b) => b.at.localeCompare(a.at));
  return (
    <>
      <h3>{texts.history}</h3>
      <ul className="tz-explain-history">
        {events.map(({ key, at, text, by, late }) => (
          <li key={key}>
            <span className="tz-nowrap tz-muted">{dayText(at)}</span>{' '}
            <span>
              {text}, {texts.by(by)}
              {late ? ` (${texts.afterRelease})` : ''}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
