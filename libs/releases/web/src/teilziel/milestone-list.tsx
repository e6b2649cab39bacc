import type { TeilzielPageQuery } from '@teilziel/graphql-client';
import { TableFrame, useContentLanguage } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { dayText } from '../shell/release-dates';
import { useTexts } from '../texts';

type Teilziel = NonNullable<NonNullable<TeilzielPageQuery['release']>['teilziel']>;

/** Dates and whether they were met: no symbol and no trend. */
export function MilestoneList({ milestones }: { readonly milestones: Teilziel['milestones'] }): ReactElement {
  const texts = useTexts().assessment;
  const contentLanguage = useContentLanguage();
  return (
    <section className="tz-section" aria-labelledby="meilensteine">
      <h2 id="meilensteine">{texts.milestones}</h2>
      <TableFrame caption={texts.milestones} variant="stack" captionHidden>
        <thead>
          <tr>
            <th scope="col">{texts.milestone}</th>
            <th scope="col">{texts.due}</th>
            <th scope="col">{texts.state}</th>
          </tr>
        </thead>
        <tbody>
          {milestones.map(({ text, due, done, state }) => (
            <tr key={`${due} ${text}`} className="tz-reading-row">
              <th scope="row" lang={contentLanguage}>
                {text}
              </th>
              <td data-label={texts.due}>{dayText(due)}</td>
              <td data-label={texts.state}>
                {texts.states[state] ?? state}
                {done === null ? '' : `, ${dayText(done)}`}
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </section>
  );
}
