import {
  PauseReportScheduleDocument,
  RemoveReportScheduleDocument,
  StartReportRunDocument,
  TryReportRunAgainDocument,
  VersandDocument,
  fetchGraphql,
} from '@teilziel/graphql-client';
import type { ReportRunLineFragment, ReportScheduleLineFragment, VersandQuery } from '@teilziel/graphql-client';
import { Button, PageHeading } from '@teilziel/ui';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { useQuestion } from '@teilziel/graphql-client';
import { Answered } from './answered';
import { ConfirmDialog } from './confirm-dialog';
import type { Confirmation } from './confirm-dialog';
import { RunTable } from './run-table';
import { ScheduleForm } from './schedule-form';
import { ScheduleSummary } from './schedule-summary';
import type { ScheduleAct } from './schedule-summary';
import { useVersandTexts } from './texts';
import type { VersandTexts } from './texts.de';
import './versand.css';

const NO_VARIABLES = {};
const RUNNING = ['planned', 'rendering', 'sending'];
const LOOK_AGAIN = 3_000;

function confirmationOf(act: ScheduleAct, known: ReportScheduleLineFragment, texts: VersandTexts): Confirmation {
  const { id, title, paused, recipients } = known;
  if (act === 'remove')
    return {
      ...{ title: texts.removeTitle(title), sentences: [texts.removeLead], submit: texts.remove, dangerous: true },
      ...{ said: texts.removed(title), work: () => fetchGraphql(RemoveReportScheduleDocument, { id }) },
    };
  if (act === 'now')
    return {
      ...{ title: texts.nowTitle(title), sentences: [texts.nowLead(recipients.length)], submit: texts.now },
      ...{ said: texts.started(title), work: () => fetchGraphql(StartReportRunDocument, { schedule: id }) },
    };
  return {
    ...{ title: `${paused ? texts.resume : texts.pause}: „${title}“`, sentences: paused ? [] : [texts.pausedNote] },
    ...{ submit: paused ? texts.resume : texts.pause, said: paused ? texts.resumed(title) : texts.paused(title) },
    work: () => fetchGraphql(PauseReportScheduleDocument, { id, paused: !paused }),
  };
}

function againOf({ schedule, due, unknown }: ReportRunLineFragment, texts: VersandTexts): Confirmation {
  return {
    ...{ title: texts.againTitle, submit: texts.again, said: texts.retried },
    sentences: [texts.againLead, ...(unknown > 0 ? [texts.againUnknown(unknown)] : [])],
    work: () => fetchGraphql(TryReportRunAgainDocument, { schedule, due }),
  };
}

interface PlansProps {
  readonly answer: VersandQuery;
  readonly onEdit: (known: ReportScheduleLineFragment | null) => void;
  readonly onAsk: (confirmation: Confirmation) => void;
}

function Plans({ answer, onEdit, onAsk }: PlansProps): ReactElement {
  const texts = useVersandTexts();
  const { ags = '' } = useParams();
  const { reportSchedules, reportRuns } = answer;
  return (
    <>
      {reportSchedules.length === 0 ? <p className="tz-measure">{texts.nothing}</p> : null}
      {reportSchedules.map((known) => (
        <ScheduleSummary
          key={known.id}
          schedule={known}
          onAct={(act) => (act === 'edit' ? onEdit(known) : onAsk(confirmationOf(act, known, texts)))}
        />
      ))}
      <p>
        <Button kind={reportSchedules.length === 0 ? 'filled' : 'outline'} onPress={() => onEdit(null)}>
          {reportSchedules.length === 0 ? texts.add : texts.addAnother}
        </Button>
      </p>
      <section className="tz-section">
        <h2>{texts.history}</h2>
        {reportRuns.length === 0 ? (
          <p className="tz-measure">{texts.noHistory}</p>
        ) : (
          <RunTable ags={ags} runs={reportRuns} onAgain={(run) => onAsk(againOf(run, texts))} />
        )}
      </section>
    </>
  );
}

/** Which reports go out when and to whom, and what became of them. */
export function VersandPage(): ReactElement {
  const texts = useVersandTexts();
  const question = useQuestion(VersandDocument, NO_VARIABLES);
  const { answer, again } = question;
  /** Undefined: the list; null: a new one. */
  const [editing, setEditing] = useState<ReportScheduleLineFragment | null | undefined>(undefined);
  const [asked, setAsked] = useState<Confirmation | null>(null);
  const [said, setSaid] = useState('');
  const running = answer?.reportRuns.some(({ state }) => RUNNING.includes(state)) ?? false;
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(again, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [running, again]);
  const sayAndRenew = (sentence: string): void => {
    setEditing(undefined);
    setAsked(null);
    setSaid(sentence);
    again();
  };
  return (
    <div className="tz-versand">
      <Answered question={question}>
        {(found) => (
          <>
            <PageHeading title={`${texts.heading} · Teilziel-Monitor`}>{texts.heading}</PageHeading>
            <p className="tz-lead">{texts.lead}</p>
            <p role="status" className={said === '' ? 'tz-hidden' : 'tz-message tz-message-info'}>
              {said}
            </p>
            {editing === undefined ? (
              <Plans answer={found} onEdit={setEditing} onAsk={setAsked} />
            ) : (
              <ScheduleForm
                known={editing}
                onSaved={({ title }) => sayAndRenew(texts.saved(title))}
                onCancel={() => setEditing(undefined)}
              />
            )}
          </>
        )}
      </Answered>
      {asked === null ? null : (
        <ConfirmDialog confirmation={asked} onClose={() => setAsked(null)} onDone={sayAndRenew} />
      )}
    </div>
  );
}
