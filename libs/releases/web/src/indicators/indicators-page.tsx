import { IndicatorsPageDocument } from '@teilziel/graphql-client';
import type { IndicatorsPageQuery } from '@teilziel/graphql-client';
import { EmptyState, PageHeading, TableFrame, useContentLanguage } from '@teilziel/ui';
import { useState, useTransition } from 'react';
import type { ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';
import { AssessmentBadge, hasSeveralMethods } from '../shell/assessment-badge';
import { NoRelease } from '../shell/missing-page';
import { pageTitle } from '../shell/page-title';
import { askOnce } from '../shell/query-cache';
import { useShownRelease } from '../shell/release-context';
import { useAnswer } from '../shell/use-answer';
import { useReleaseAddress } from '../shell/use-release-address';
import { useTexts } from '../texts';
import './indicators.css';

type Connection = NonNullable<IndicatorsPageQuery['release']>['indicators'];
type Node = Connection['edges'][number]['node'];

const PAGE = 50;
/** Whoever searches wants to search in all of them; names are small. */
const ALL = 500;

function matches({ code, name, source }: Node, wanted: string): boolean {
  return [code, name, source.office].some((text) => text.toLocaleLowerCase('de').includes(wanted));
}

function Row({ node, namesMethod }: { readonly node: Node; readonly namesMethod: boolean }): ReactElement {
  const texts = useTexts().indicators;
  const { to } = useReleaseAddress();
  const contentLanguage = useContentLanguage();
  return (
    <tr className="tz-reading-row">
      <th scope="row" lang={contentLanguage}>
        <Link to={to(`/indikatoren/${node.code}`)}>{node.name}</Link>{' '}
        <span className="tz-note tz-nowrap">{node.code}</span>
      </th>
      <td data-label={texts.unit}>{node.unit}</td>
      <td>{texts.frequencies[node.frequency] ?? node.frequency}</td>
      <td data-label={texts.source} lang={contentLanguage}>
        {node.source.office}
      </td>
      <td>
        {node.assessment ? (
          <AssessmentBadge assessment={node.assessment} namesMethod={namesMethod} />
        ) : (
          <span className="tz-meta">{texts.context}</span>
        )}
      </td>
    </tr>
  );
}

function IndicatorTable({ nodes }: { readonly nodes: readonly Node[] }): ReactElement {
  const texts = useTexts().indicators;
  const namesMethod = hasSeveralMethods(nodes.map(({ assessment }) => assessment));
  return (
    <TableFrame caption={texts.caption} captionHidden variant="stack">
      <thead>
        <tr>
          <th scope="col">{texts.name}</th>
          <th scope="col">{texts.unit}</th>
          <th scope="col">{texts.frequency}</th>
          <th scope="col">{texts.source}</th>
          <th scope="col">{texts.status}</th>
        </tr>
      </thead>
      <tbody>
        {nodes.map((node) => (
          <Row key={node.code} node={node} namesMethod={namesMethod} />
        ))}
      </tbody>
    </TableFrame>
  );
}

interface MorePages {
  readonly connection: Connection;
  readonly more: () => void;
  readonly all: () => void;
  readonly pending: boolean;
}

/** The first page comes with the query of this page; the next ones follow the cursor. */
function useMorePages(first: Connection, ask: (size: number, after: string | null) => Promise<Connection>): MorePages {
  const [connection, setConnection] = useState(first);
  const [pending, start] = useTransition();
  const append = (size: number): void =>
    start(async () => {
      const next = await ask(size, connection.pageInfo.endCursor);
      setConnection({ ...next, edges: [...connection.edges, ...next.edges] });
    });
  const loadable = connection.pageInfo.hasNextPage && !pending;
  return { connection, pending, more: () => append(PAGE), all: () => (loadable ? append(ALL) : undefined) };
}

function IndicatorList({ first }: { readonly first: Connection }): ReactElement {
  const texts = useTexts().indicators;
  const { ags, number, to } = useReleaseAddress();
  const [search, setSearch] = useSearchParams();
  const { connection, more, all, pending } = useMorePages(first, async (size, after) => {
    const variables = { ags, first: size, after, ...(number === undefined ? {} : { number }) };
    const { release } = await askOnce(IndicatorsPageDocument, variables);
    return release?.indicators ?? first;
  });
  const wanted = search.get('suche') ?? '';
  const find = (text: string): void => {
    all();
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (text === '') after.delete('suche');
        else after.set('suche', text);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  const nodes = connection.edges.map(({ node }) => node);
  const found = wanted === '' ? nodes : nodes.filter((node) => matches(node, wanted.toLocaleLowerCase('de')));
  return (
    <>
      <search className="tz-field tz-indicator-search">
        <label htmlFor="suche">
          {texts.search} <span className="tz-muted">({texts.searchHint})</span>
        </label>
        <input
          id="suche"
          type="search"
          className="tz-input"
          autoComplete="off"
          value={wanted}
          onChange={(event) => find(event.target.value)}
        />
      </search>
      <p className="tz-meta" role="status">
        {texts.shown(found.length, connection.totalCount)}
      </p>
      <p className="tz-link-row tz-no-print">
        <Link to={to('/geschlecht')}>{texts.byGender}</Link>
      </p>
      {found.length === 0 ? <p className="tz-lead">{texts.none}</p> : <IndicatorTable nodes={found} />}
      {connection.pageInfo.hasNextPage && wanted === '' ? (
        <p className="tz-button-row tz-more">
          <button type="button" className="tz-button" disabled={pending} onClick={more}>
            {texts.more}
          </button>
        </p>
      ) : null}
    </>
  );
}

export function IndicatorsPage(): ReactElement {
  const texts = useTexts().indicators;
  const { ags, number } = useReleaseAddress();
  const { release } = useAnswer(IndicatorsPageDocument, {
    ags,
    first: PAGE,
    after: null,
    ...(number === undefined ? {} : { number }),
  });
  useShownRelease(release);
  if (!release) return <NoRelease />;
  return (
    <>
      <PageHeading title={pageTitle(texts.heading, release.kommune.name)}>{texts.heading}</PageHeading>
      {release.indicators.totalCount === 0 ? (
        <EmptyState>
          <p>{texts.empty}</p>
        </EmptyState>
      ) : (
        <>
          <p className="tz-lead">{texts.lead}</p>
          <IndicatorList key={release.rootHash} first={release.indicators} />
        </>
      )}
    </>
  );
}
