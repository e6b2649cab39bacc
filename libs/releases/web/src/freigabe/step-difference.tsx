import { CreateReleaseDocument, fetchGraphql, useSubmit } from '@teilziel/graphql-client';
import type { PrepareReleaseQuery, ReleaseLineFragment } from '@teilziel/graphql-client';
import { Button, ErrorSummary, errorOf } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { dayText } from '../shell/release-dates';
import { DifferenceList } from './difference-list';
import { embargoOf } from './release-draft.rules';
import type { StepProps } from './release-draft.rules';
import { StepHeading } from './step-heading';
import { useFreigabeTexts } from './texts';
import { Working } from './working';

type Prepared = PrepareReleaseQuery['prepareRelease'];

const MOST_NAMES = 4;

/** Reports on paper of which something no longer holds, and what. */
function OutdatedReports({ reports }: { readonly reports: Prepared['ratsberichte'] }): ReactElement | null {
  const { difference } = useFreigabeTexts();
  if (reports.length === 0) return null;
  return (
    <section className="tz-section" aria-labelledby="ratsberichte">
      <h2 id="ratsberichte">{difference.reports}</h2>
      <ul className="tz-outdated">
        {reports.map(({ number, printedAt, cells, indicators }) => (
          <li key={number}>
            {difference.report(number, dayText(printedAt), cells)}
            <span className="tz-note">
              {indicators.slice(0, MOST_NAMES).join(', ')}
              {indicators.length > MOST_NAMES ? difference.reportMore(indicators.length - MOST_NAMES) : ''}
            </span>
          </li>
        ))}
      </ul>
      <p className="tz-note">{difference.reportsNote}</p>
    </section>
  );
}

interface ConfirmationProps {
  readonly confirmed: boolean;
  readonly error: string | undefined;
  readonly onChange: (confirmed: boolean) => void;
}

/** Where nobody else looks: in words of its own, as large as the text, with why it is asked. */
function Confirmation({ confirmed, error, onChange }: ConfirmationProps): ReactElement {
  const { difference } = useFreigabeTexts();
  return (
    <div className="tz-form-field tz-confirmation">
      <label className="tz-confirm">
        <input
          id="confirmedAlone"
          type="checkbox"
          checked={confirmed}
          aria-describedby="confirmedAlone-hinweis"
          onChange={(event) => onChange(event.target.checked)}
        />
        <strong>{difference.alone}</strong>
      </label>
      <p id="confirmedAlone-hinweis">{difference.aloneNote}</p>
      {error === undefined ? null : <p className="tz-field-error">{error}</p>}
    </div>
  );
}

export interface StepDifferenceProps extends StepProps {
  readonly ags: string;
  readonly prepared: Prepared;
  readonly onePerson: boolean;
  readonly releases: readonly ReleaseLineFragment[];
  readonly onMade: () => void;
}

/** What changes for its readers, and the button. Only what is shown here is released: the server compares the roots. */
export function StepDifference(props: StepDifferenceProps): ReactElement {
  const { step, draft, go, ags, prepared, onePerson, releases, onMade } = props;
  const texts = useFreigabeTexts();
  const { difference, scopes, steps, clock, working } = texts;
  const [alone, setAlone] = useState(false);
  const { busy, errors, submit } = useSubmit();
  const navigate = useNavigate();
  // The same figures again open a Sperrfrist that is still running; anything later the server refuses.
  const opens = prepared.unchanged && releases.some(({ number, waiting }) => number === prepared.last && waiting);
  const makes = !prepared.unchanged || opens;
  const day = draft.day.split('-').reverse().join('.');
  const release = async (): Promise<void> => {
    const { scope, note, corrects } = draft;
    const correction = corrects === null ? {} : { corrects, correctionReason: draft.correctionReason };
    const { createRelease } = await fetchGraphql(CreateReleaseDocument, {
      input: {
        ...{ scope, note, embargo: embargoOf(draft), rootHash: prepared.rootHash, ...correction },
        confirmedAlone: onePerson ? alone : null,
      },
    });
    onMade();
    await navigate(`/k/${ags}/freigabe`, { state: { said: difference.done(createRelease.number) } });
  };
  const found = onePerson && !alone ? [{ field: 'confirmedAlone', message: difference.aloneMissing }] : [];
  return (
    <>
      <StepHeading step={step} corrects={draft.corrects}>
        {difference.heading}
      </StepHeading>
      {prepared.unchanged ? (
        <p className="tz-lead">{(opens ? difference.opens : difference.unchanged)(prepared.last ?? 0)}</p>
      ) : null}
      {prepared.unchanged ? null : <DifferenceList diff={prepared.diff} />}
      <OutdatedReports reports={prepared.ratsberichte} />
      <div className="tz-step-foot">
        <ErrorSummary errors={errors} />
        {onePerson ? (
          <Confirmation confirmed={alone} error={errorOf(errors, 'confirmedAlone')} onChange={setAlone} />
        ) : null}
        <p>
          <strong>{difference.summary(scopes[draft.scope], draft.day === '' ? null : clock(day, draft.time))}</strong>
        </p>
        <div className="tz-button-row">
          {makes ? (
            <Button kind="filled" busy={busy} onPress={() => void submit(found, release)}>
              {difference.submit}
            </Button>
          ) : null}
          <Button onPress={() => go(3)}>{steps.back}</Button>
          <span className="tz-note">{difference.submitNote}</span>
        </div>
        {busy ? <Working parts={working.releasing} /> : null}
      </div>
    </>
  );
}
