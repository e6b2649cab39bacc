import { CreateReleaseDocument, fetchGraphql } from '@teilziel/graphql-client';
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
import { useSubmit } from './use-submit';

type Prepared = PrepareReleaseQuery['prepareRelease'];

/** Reports on paper that a change makes old: of this scope, of releases still standing. */
function PrintedReports({ releases }: { readonly releases: readonly ReleaseLineFragment[] }): ReactElement | null {
  const { difference } = useFreigabeTexts();
  if (releases.length === 0) return null;
  return (
    <section className="tz-section">
      <h2>{difference.reports}</h2>
      <ul>
        {releases.map(({ number, reportPrintedAt }) => (
          <li key={number}>{difference.report(number, dayText(reportPrintedAt ?? ''))}</li>
        ))}
      </ul>
    </section>
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
  const { difference, scopes, steps, clock } = texts;
  const [alone, setAlone] = useState(false);
  const { busy, errors, submit } = useSubmit();
  const navigate = useNavigate();
  const { counts } = prepared.diff;
  const changes = counts.changed + counts.withdrawn + counts.secret;
  const printed = releases.filter(({ scope, reportPrintedAt }) => scope === draft.scope && reportPrintedAt !== null);
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
      {changes > 0 ? <PrintedReports releases={printed} /> : null}
      <div className="tz-step-foot">
        <ErrorSummary errors={errors} />
        {onePerson ? (
          <div className="tz-form-field">
            <label className="tz-confirm">
              <input
                id="confirmedAlone"
                type="checkbox"
                checked={alone}
                onChange={(event) => setAlone(event.target.checked)}
              />
              {difference.alone}
            </label>
            <p className="tz-field-error">{errorOf(errors, 'confirmedAlone')}</p>
          </div>
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
      </div>
    </>
  );
}
