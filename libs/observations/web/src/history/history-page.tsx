import { Button, LoadingBars, Message, PageHeading } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { pageTitle } from '../shell/page-title';
import { ApplyForm } from './apply-form';
import { ChooseFile } from './choose-file';
import { PastRuns } from './past-runs';
import { PointQuestion } from './point-question';
import { RunCounts } from './run-counts';
import { RunOutcome } from './run-outcome';
import { RunProblems } from './run-problems';
import { RunProgress } from './run-progress';
import { TemplateForm } from './template-form';
import { useHistoryTexts } from './texts';
import { type HistoryRunState, useHistoryRun } from './use-history-run';
import '../shell/work.css';
import './history.css';

function Denied({ ags, status }: { readonly ags: string; readonly status: number }): ReactElement {
  const texts = useHistoryTexts();
  return (
    <div className="tz-empty">
      <h1>{status === 401 ? texts.signInFirst : texts.forbidden}</h1>
      {status === 401 ? (
        <Link
          className="tz-button tz-button-filled"
          to={`/anmelden?weiter=${encodeURIComponent(`/k/${ags}/vorjahre`)}`}
        >
          {texts.signIn}
        </Link>
      ) : (
        <p>{texts.forbiddenSentence}</p>
      )}
      <Link to={`/k/${ags}`}>{texts.toKommune}</Link>
    </div>
  );
}

/** What the file would do; the same steps as after pasting: look, decide, take over. */
function Preview({ ags, state }: { readonly ags: string; readonly state: HistoryRunState }): ReactElement | null {
  const texts = useHistoryTexts();
  const { run, tell } = state;
  const preview = run?.preview ?? null;
  if (run?.phase !== 'preview' || preview === null) return null;
  return (
    <section className="tz-section tz-history-preview" aria-labelledby="vorschau">
      <h2 id="vorschau">{texts.preview(run.file)}</h2>
      {run.message === null ? null : (
        <Message kind="hint">
          <span lang="de">{run.message}</span>
        </Message>
      )}
      {preview.ambiguous > 0 ? (
        <PointQuestion count={preview.ambiguous} onAnswer={(meint) => tell('lauf/punkt', { meint })} />
      ) : null}
      <RunCounts preview={preview} />
      <RunProblems ags={ags} preview={preview} />
      <ApplyForm
        key={JSON.stringify(preview.counts)}
        preview={preview}
        onApply={(choice) => tell('lauf/uebernehmen', choice)}
        onDiscard={() => tell('lauf/abbrechen')}
      />
    </section>
  );
}

/** The coordinator's way to bring the past of a new Kommune along. */
export function HistoryPage(): ReactElement {
  const texts = useHistoryTexts();
  const { ags = '' } = useParams();
  const state = useHistoryRun(ags);
  const { run, uploaded, error, status, upload, tell } = state;
  if (status === 401 || status === 403) return <Denied ags={ags} status={status} />;
  if (run === null && error === null) return <LoadingBars />;
  const isBusy = uploaded !== null || run?.phase === 'reading' || run?.phase === 'writing';
  return (
    <div className="tz-work">
      <PageHeading title={pageTitle(texts.heading)}>{texts.heading}</PageHeading>
      <p className="tz-lead">{texts.lead}</p>
      <div className="tz-history-outcome">
        {error === null ? null : (
          <Message kind="error">
            <span lang="de">{error}</span>
          </Message>
        )}
        {run === null ? null : <RunOutcome run={run} />}
      </div>
      {isBusy ? (
        <section className="tz-section" aria-label={texts.progress}>
          <RunProgress run={run} uploaded={uploaded} />
          {uploaded === null ? <Button onPress={() => tell('lauf/abbrechen')}>{texts.cancel}</Button> : null}
        </section>
      ) : (
        <>
          <Preview ags={ags} state={state} />
          <div className="tz-history-steps tz-section">
            <TemplateForm ags={ags} />
            <ChooseFile again={run?.phase === 'preview'} onChosen={upload} />
          </div>
        </>
      )}
      <PastRuns ags={ags} written={run?.result?.id ?? null} onUndone={state.again} />
    </div>
  );
}
