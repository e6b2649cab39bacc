import type { ReleaseLineFragment } from '@teilziel/graphql-client';
import { EmptyState, PageHeading, TableFrame } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import { pageTitle } from '../shell/page-title';
import { dayText } from '../shell/release-dates';
import { useTexts } from '../texts';
import { RecallDialog } from './recall-dialog';
import { useFreigabeTexts } from './texts';
import { useClock } from './use-clock';

interface LineProps {
  readonly ags: string;
  readonly release: ReleaseLineFragment;
  readonly onRecall: () => void;
}

function About({ release }: { readonly release: ReleaseLineFragment }): ReactElement {
  const { list } = useFreigabeTexts();
  const clock = useClock();
  const { note, embargoUntil, waiting, corrects, correctionReason, correctedBy, recalledAt, reportPrintedAt } = release;
  return (
    <>
      {recalledAt === null ? null : (
        <p className="tz-recalled">
          {list.recalled(dayText(recalledAt), release.recalledBy ?? '', release.recallReason ?? '')}
        </p>
      )}
      {note === null ? null : <p>{note}</p>}
      {embargoUntil === null ? null : (
        <p>{waiting ? list.embargo(clock(embargoUntil)) : list.opened(clock(embargoUntil))}</p>
      )}
      {corrects === null ? null : <p>{list.corrects(corrects, correctionReason ?? '')}</p>}
      {correctedBy.length === 0 ? null : <p>{list.correctedBy(correctedBy.join(', '))}</p>}
      {reportPrintedAt === null ? null : <p className="tz-note">{list.printed(dayText(reportPrintedAt))}</p>}
    </>
  );
}

function Line({ ags, release, onRecall }: LineProps): ReactElement {
  const { list, scopes } = useFreigabeTexts();
  const { number, scope, releasedAt, releasedBy, recalledAt } = release;
  const shared = useTexts();
  const named = (action: string): string => list.ofNumber(action, number);
  const isOpen = recalledAt === null;
  return (
    <tr>
      <th scope="row">{shared.release(number)}</th>
      <td>{scopes[scope]}</td>
      <td>
        {dayText(releasedAt)} <span className="tz-note">{list.by(releasedBy)}</span>
      </td>
      <td className="tz-release-about">
        <About release={release} />
      </td>
      <td>
        <span className="tz-link-row">
          {isOpen ? (
            <Link to={`/k/${ags}?datenstand=${number}`} aria-label={named(list.view)}>
              {list.view}
            </Link>
          ) : null}
          <Link to={`/k/${ags}/freigabe/${number}`} aria-label={named(list.difference)}>
            {list.difference}
          </Link>
          <Link to={`/k/${ags}/freigabe/neu?berichtigt=${number}&leserkreis=${scope}`} aria-label={named(list.correct)}>
            {list.correct}
          </Link>
          {isOpen ? (
            <button type="button" className="tz-text-button" aria-label={named(list.recall)} onClick={onRecall}>
              {list.recall}
            </button>
          ) : null}
        </span>
      </td>
    </tr>
  );
}

export interface ReleaseListPageProps {
  readonly ags: string;
  readonly releases: readonly ReleaseLineFragment[];
  readonly onChange: () => void;
}

export function ReleaseListPage({ ags, releases, onChange }: ReleaseListPageProps): ReactElement {
  const { list } = useFreigabeTexts();
  const { state } = useLocation() as { readonly state: { readonly said?: string } | null };
  const [recalling, setRecalling] = useState<ReleaseLineFragment | null>(null);
  const [said, setSaid] = useState(state?.said ?? '');
  return (
    <>
      <PageHeading title={pageTitle(list.heading)}>{list.heading}</PageHeading>
      <p className="tz-lead">{list.lead}</p>
      <p role="status" className={said === '' ? 'tz-hidden' : 'tz-message tz-message-info'}>
        {said}
      </p>
      <p className="tz-button-row">
        <Link className="tz-button tz-button-filled" to={`/k/${ags}/freigabe/neu`}>
          {list.prepare}
        </Link>
      </p>
      {releases.length === 0 ? (
        <EmptyState>
          <p>{list.none}</p>
        </EmptyState>
      ) : (
        <section className="tz-section">
          <TableFrame caption={list.caption} variant="stack">
            <thead>
              <tr>
                {[list.number, list.scope, list.released, list.about, list.actions].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {releases.map((release) => (
                <Line key={release.number} ags={ags} release={release} onRecall={() => setRecalling(release)} />
              ))}
            </tbody>
          </TableFrame>
        </section>
      )}
      {recalling === null ? null : (
        <RecallDialog
          release={recalling}
          onClose={() => setRecalling(null)}
          onDone={(sentence) => {
            setRecalling(null);
            setSaid(sentence);
            onChange();
          }}
        />
      )}
    </>
  );
}
