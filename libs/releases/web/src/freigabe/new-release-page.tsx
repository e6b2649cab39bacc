import { PrepareReleaseDocument, useQuestion } from '@teilziel/graphql-client';
import type { FreigabeQuery, PrepareReleaseQuery } from '@teilziel/graphql-client';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { Answered } from './answered';
import { numberOf, scopeOf, stepOf } from './release-draft.rules';
import type { ReleaseDraft } from './release-draft.rules';
import { StepDifference } from './step-difference';
import { StepHeading } from './step-heading';
import { StepScope } from './step-scope';
import { StepSecrecy } from './step-secrecy';
import { StepStand } from './step-stand';
import { useFreigabeTexts } from './texts';
import { Working } from './working';

export interface NewReleasePageProps {
  readonly ags: string;
  readonly answer: FreigabeQuery;
  readonly onMade: () => void;
}

const EMPTY = { day: '', time: '', note: '', correctionReason: '' };

/** Four steps: what is approved, who reads it and when, what stays secret, what changes. */
export function NewReleasePage({ ags, answer, onMade }: NewReleasePageProps): ReactElement {
  const texts = useFreigabeTexts();
  const [search, setSearch] = useSearchParams();
  const [typed, setTyped] = useState(EMPTY);
  const step = stepOf(search.get('schritt'));
  const draft: ReleaseDraft = {
    ...typed,
    scope: scopeOf(search.get('leserkreis')),
    corrects: numberOf(search.get('berichtigt')),
  };
  const prepared = useQuestion(PrepareReleaseDocument, step < 3 ? null : { scope: draft.scope }, { strict: true });
  const go = (to: number): void =>
    setSearch((before) => {
      before.set('schritt', String(to));
      return before;
    });
  const change = ({ scope, ...rest }: Partial<ReleaseDraft>): void => {
    setTyped((before) => ({ ...before, ...rest }));
    if (scope === undefined) return;
    setSearch(
      (before) => {
        before.set('leserkreis', scope);
        return before;
      },
      { replace: true },
    );
  };
  const steps = { go, draft, step };
  if (step === 1) return <StepStand {...steps} ags={ags} cockpit={answer.cockpit} />;
  if (step === 2) return <StepScope {...steps} onChange={change} />;
  // The head of the step is there at once: only what is below it comes later.
  const waiting = (
    <>
      <StepHeading step={step} corrects={draft.corrects}>
        {step === 3 ? texts.secrecy.heading : texts.difference.heading}
      </StepHeading>
      <Working parts={texts.working.preparing} />
    </>
  );
  return (
    <Answered<PrepareReleaseQuery> question={prepared} waiting={waiting}>
      {({ prepareRelease, disclosurePolicy }) =>
        step === 3 ? (
          <StepSecrecy {...steps} prepared={prepareRelease} policy={disclosurePolicy} onPolicy={prepared.again} />
        ) : (
          <StepDifference
            {...steps}
            ags={ags}
            prepared={prepareRelease}
            onePerson={answer.onePersonMode}
            releases={answer.releases}
            onMade={onMade}
          />
        )
      }
    </Answered>
  );
}
