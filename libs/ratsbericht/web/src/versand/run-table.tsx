import type { ReportRunLineFragment } from '@teilziel/graphql-client';
import { Button, TableFrame } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useBerlinClock } from './berlin-clock';
import { useVersandTexts } from './texts';

export interface RunTableProps {
  readonly ags: string;
  readonly runs: readonly ReportRunLineFragment[];
  readonly onAgain: (run: ReportRunLineFragment) => void;
}

function Files({ ags, run }: { readonly ags: string; readonly run: ReportRunLineFragment }): ReactElement {
  const texts = useVersandTexts();
  return (
    <ul className="tz-plain">
      {run.files.map(({ kind, name, sha256 }) => (
        <li key={kind}>
          <a href={`/berichte/${ags}/versand/${run.schedule}/${encodeURIComponent(run.due)}/${kind}`} download={name}>
            {texts.file[kind]}
          </a>
          <br />
          <span className="tz-meta">{texts.checksum(sha256)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What became of each date, newest first. */
export function RunTable({ ags, runs, onAgain }: RunTableProps): ReactElement {
  const texts = useVersandTexts();
  const clock = useBerlinClock();
  return (
    <TableFrame caption={texts.historyCaption} captionHidden variant="stack">
      <thead>
        <tr>
          <th scope="col">{texts.due}</th>
          <th scope="col">{texts.what}</th>
          <th scope="col">{texts.state}</th>
          <th scope="col">{texts.release}</th>
          <th scope="col">{texts.files}</th>
          <th scope="col">{texts.sentTo}</th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <tr key={`${run.schedule} ${run.due}`} className="tz-reading-row">
            <th scope="row">
              {clock(run.due)}
              {texts.origin[run.origin] === '' ? null : <span className="tz-meta"> ({texts.origin[run.origin]})</span>}
            </th>
            <td>{run.title}</td>
            <td className="tz-run-state">
              <strong className={`tz-run-${run.state}`}>{texts.states[run.state]}</strong>
              {run.reason === null ? null : <p>{run.reason}</p>}
              {run.missed === 0 ? null : <p className="tz-meta">{texts.missed(run.missed)}</p>}
              {run.mayRetry ? (
                <Button kind="small" label={texts.againOf(run.title, clock(run.due))} onPress={() => onAgain(run)}>
                  {texts.again}
                </Button>
              ) : null}
            </td>
            <td data-label={texts.release}>{run.release ?? ''}</td>
            <td className="tz-run-files" data-label={texts.files}>
              {run.files.length === 0 ? null : <Files ags={ags} run={run} />}
            </td>
            <td data-label={texts.sentTo}>{run.recipients === 0 ? '' : texts.sentOf(run.sent, run.recipients)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
