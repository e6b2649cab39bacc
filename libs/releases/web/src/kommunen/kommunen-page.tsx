import { KommunenDocument } from '@teilziel/graphql-client';
import { EmptyState, PageHeading, TableFrame } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link, Navigate, useSearchParams } from 'react-router';
import { pageTitle } from '../shell/page-title';
import { dayText } from '../shell/release-dates';
import { useAnswer } from '../shell/use-answer';
import { useTexts } from '../texts';
import { groupsOf, matching } from './kommunen.rules';
import type { KommuneEntry } from './kommunen.rules';
import './kommunen.css';

const NO_VARIABLES = {};
/** A longer list is searched and grouped; a shorter one is seen at a glance. */
const GLANCE = 12;

function Row({ kommune, grouped }: { kommune: KommuneEntry; grouped: boolean }): ReactElement {
  const texts = useTexts().kommunen;
  return (
    <tr className="tz-reading-row">
      <th scope="row">
        <Link to={`/k/${kommune.ags}${kommune.hasKonzept ? '' : '/indikatoren'}`}>{kommune.name}</Link>{' '}
        {kommune.invented ? <span className="tz-tag tz-tag-hint">{texts.invented}</span> : null}
      </th>
      {grouped ? null : <td>{kommune.art}</td>}
      <td>{kommune.hasKonzept ? texts.withKonzept : <span className="tz-muted">{texts.onlyFigures}</span>}</td>
      <td data-label={texts.release}>{kommune.latestRelease}</td>
      <td data-label={texts.released}>{dayText(kommune.releasedAt)}</td>
    </tr>
  );
}

function KommunenTable({ kommunen, grouped }: { kommunen: readonly KommuneEntry[]; grouped: boolean }): ReactElement {
  const texts = useTexts().kommunen;
  const groups = grouped ? groupsOf(kommunen) : [{ art: '', kommunen }];
  return (
    <div className="tz-kommunen">
      <TableFrame caption={texts.caption} captionHidden variant="stack">
        <thead>
          <tr>
            <th scope="col">{texts.name}</th>
            {grouped ? null : <th scope="col">{texts.kind}</th>}
            <th scope="col">{texts.content}</th>
            <th scope="col">{texts.release}</th>
            <th scope="col">{texts.released}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.art}>
            {grouped ? (
              <tr className="tz-kommunen-group">
                <th scope="rowgroup" colSpan={4}>
                  {texts.kinds[group.art] ?? group.art} <span className="tz-note">{group.kommunen.length}</span>
                </th>
              </tr>
            ) : null}
            {group.kommunen.map((kommune) => (
              <Row key={kommune.ags} kommune={kommune} grouped={grouped} />
            ))}
          </tbody>
        ))}
      </TableFrame>
    </div>
  );
}

function LongList({ kommunen }: { readonly kommunen: readonly KommuneEntry[] }): ReactElement {
  const texts = useTexts().kommunen;
  const [search, setSearch] = useState('');
  const found = matching(kommunen, search);
  return (
    <>
      <div className="tz-field tz-kommunen-search">
        <label htmlFor="kommune">{texts.search}</label>
        <input
          id="kommune"
          className="tz-input"
          type="search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <p className="tz-meta" role="status">
          {texts.shown(found.length, kommunen.length)}
        </p>
      </div>
      {found.length === 0 ? <p>{texts.none}</p> : <KommunenTable kommunen={found} grouped />}
    </>
  );
}

/** The only Kommune is opened at once, unless the reader asks for the list. */
export function KommunenPage(): ReactElement {
  const texts = useTexts().kommunen;
  const [search] = useSearchParams();
  const { kommunen } = useAnswer(KommunenDocument, NO_VARIABLES);
  const only = kommunen.length === 1 ? kommunen[0] : undefined;
  if (only && !search.has('liste')) return <Navigate to={`/k/${only.ags}`} replace />;
  if (kommunen.length === 0)
    return (
      <>
        <PageHeading title={pageTitle(texts.heading)}>{texts.heading}</PageHeading>
        <EmptyState>
          <p>{texts.empty}</p>
        </EmptyState>
      </>
    );
  return (
    <>
      <PageHeading title={pageTitle(texts.heading)}>{texts.heading}</PageHeading>
      <p className="tz-lead tz-kommunen-lead">{texts.lead}</p>
      {kommunen.length > GLANCE ? (
        <LongList kommunen={kommunen} />
      ) : (
        <KommunenTable kommunen={kommunen} grouped={false} />
      )}
    </>
  );
}
