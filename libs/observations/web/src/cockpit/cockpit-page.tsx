import {
  CockpitDocument,
  RemindDocument,
  ReviewQueueDocument,
  fetchGraphql,
  useSubmit,
} from '@teilziel/graphql-client';
import type { CockpitLineFragment, CockpitQuery } from '@teilziel/graphql-client';
import { EmptyState, ErrorSummary, PageHeading } from '@teilziel/ui';
import { useState } from 'react';
import type { CSSProperties, ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { ExceptionList } from '../exceptions/exception-list';
import { Said } from '../review/said';
import { Answered } from '../shell/answered';
import { useDays } from '../shell/days';
import { pageTitle } from '../shell/page-title';
import { useQuestion } from '@teilziel/graphql-client';
import { Legend } from './legend';
import { Matrix } from './matrix';
import { PeriodChoice, useChosenPeriod } from './period-choice';
import { ReviewList } from './review-list';
import { StepsStrip } from './steps-strip';
import { useCockpitTexts } from './texts';
import '../shell/work.css';
import './cockpit.css';

interface CockpitProps {
  readonly cockpit: CockpitQuery['cockpit'];
  readonly again: () => void;
}

function Submissions({ cockpit, again, coordinates }: CockpitProps & { readonly coordinates: boolean }): ReactElement {
  const texts = useCockpitTexts();
  const [said, setSaid] = useState('');
  const { busy, errors, submit } = useSubmit();
  const { period, handlungsfelder, rows } = cockpit;
  const fields = { '--tz-fields': handlungsfelder.length } as CSSProperties;
  const remind = ({ fachamt, name }: CockpitLineFragment): void => {
    setSaid('');
    void submit([], async () => {
      const sent = await fetchGraphql(RemindDocument, { fachamt, period });
      setSaid(texts.reminded(name, sent.remind));
      again();
    });
  };
  return (
    <section className="tz-section" aria-labelledby="abgaben">
      <h2 id="abgaben">{texts.matrix}</h2>
      <Legend />
      <ErrorSummary errors={errors} />
      <Said>{said}</Said>
      <div className="tz-cockpit-matrix" style={fields}>
        <Matrix
          rows={rows}
          handlungsfelder={handlungsfelder}
          onRemind={coordinates ? remind : undefined}
          reminding={busy}
        />
      </div>
      <p className="tz-note">{texts.note}</p>
    </section>
  );
}

/** What stands before the first quarter comes from files. */
function PastYears(): ReactElement {
  const texts = useCockpitTexts();
  const { ags = '' } = useParams();
  return (
    <p className="tz-note">
      <Link to={`/k/${ags}/vorjahre`}>{texts.pastYears}</Link>
    </p>
  );
}

/** Whom the server answers about the queue is a coordinator; others only read. */
function Cockpit({ cockpit, again }: CockpitProps): ReactElement {
  const texts = useCockpitTexts();
  const { period, today, rows } = cockpit;
  const queue = useQuestion(ReviewQueueDocument, { period });
  const items = queue.answer?.reviewQueue ?? null;
  if (rows.length === 0)
    return (
      <EmptyState>
        <p>{texts.empty}</p>
        <p className="tz-meta">{texts.emptyMore}</p>
        {items === null ? null : <PastYears />}
      </EmptyState>
    );
  return (
    <>
      <StepsStrip cockpit={cockpit} />
      <Submissions cockpit={cockpit} again={again} coordinates={items !== null} />
      {items === null ? null : (
        <div className="tz-section tz-cockpit-lists">
          <ReviewList items={items} period={period} today={today} />
          <ExceptionList onDecided={again} />
        </div>
      )}
      {items === null ? null : <PastYears />}
    </>
  );
}

/** The coordinator's start: who owes what until when, and what waits for a decision. */
export function CockpitPage(): ReactElement {
  const texts = useCockpitTexts();
  const days = useDays();
  const question = useQuestion(CockpitDocument, { period: useChosenPeriod() });
  return (
    <div className="tz-work">
      <Answered question={question}>
        {({ cockpit }) => (
          <>
            <div className="tz-cockpit-head">
              <div>
                <p className="tz-meta">{days.withWeekday(cockpit.today)}</p>
                <PageHeading title={pageTitle(texts.heading(cockpit.periodLabel))}>
                  {texts.heading(cockpit.periodLabel)}
                </PageHeading>
                {cockpit.dueOn === null ? null : <p className="tz-meta">{texts.due(days.full(cockpit.dueOn))}</p>}
              </div>
              <PeriodChoice current={cockpit.period} periods={cockpit.periods} />
            </div>
            <div aria-busy={question.pending}>
              <Cockpit key={cockpit.period} cockpit={cockpit} again={question.again} />
            </div>
          </>
        )}
      </Answered>
    </div>
  );
}
