import { KommunenDocument } from '@teilziel/graphql-client';
import { EmptyState, PageHeading, TableFrame } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { Link, Navigate, useSearchParams } from 'react-router';
import { pageTitle } from '../shell/page-title';
import { dayText } from '../shell/release-dates';
import { useAnswer } from '../shell/use-answer';
import { useTexts } from '../texts';

const NO_VARIABLES = {};

/** The only Kommune is opened at once, unless the reader asks for the list. */
export function KommunenPage(): ReactElement {
  const texts = useTexts().kommunen;
  const [search] = useSearchParams();
  const { kommunen } = useAnswer(KommunenDocument, NO_VARIABLES);
  const only = kommunen.length === 1 ? kommunen[0] : undefined;
  if (only && !search.has('liste')) return <Navigate to={`/k/${only.ags}`} replace />;
  return (
    <>
      <PageHeading title={pageTitle(texts.heading)}>{texts.heading}</PageHeading>
      {kommunen.length === 0 ? (
        <EmptyState>
          <p>{texts.empty}</p>
        </EmptyState>
      ) : (
        <>
          <p className="tz-lead tz-page-lead">{texts.lead}</p>
          <TableFrame caption={texts.caption} captionHidden variant="stack">
            <thead>
              <tr>
                <th scope="col">{texts.name}</th>
                <th scope="col">{texts.kind}</th>
                <th scope="col">{texts.release}</th>
                <th scope="col">{texts.released}</th>
              </tr>
            </thead>
            <tbody>
              {kommunen.map((kommune) => (
                <tr key={kommune.ags} className="tz-reading-row">
                  <th scope="row">
                    <Link to={`/k/${kommune.ags}${kommune.hasKonzept ? '' : '/indikatoren'}`}>{kommune.name}</Link>{' '}
                    {kommune.invented ? <span className="tz-tag tz-tag-hint">{texts.invented}</span> : null}
                  </th>
                  <td>{kommune.art}</td>
                  <td data-label={texts.release}>{kommune.latestRelease}</td>
                  <td data-label={texts.released}>{dayText(kommune.releasedAt)}</td>
                </tr>
              ))}
            </tbody>
          </TableFrame>
        </>
      )}
    </>
  );
}
