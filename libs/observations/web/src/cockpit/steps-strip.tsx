import type { CockpitQuery } from '@teilziel/graphql-client';
import { daysBetween } from '@teilziel/observations/model';
import type { ReactElement, ReactNode } from 'react';
import { countOf, progressOf } from './rows.rules';
import { useCockpitTexts } from './texts';

function Step({
  heading,
  begun,
  children,
}: {
  readonly heading: string;
  readonly begun: boolean;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <li className={begun ? 'tz-cockpit-step tz-cockpit-step-begun' : 'tz-cockpit-step'}>
      <strong>{heading}</strong>
      {children}
    </li>
  );
}

/** Only the steps there are: what nobody can do yet is not promised here. */
export function StepsStrip({ cockpit }: { readonly cockpit: CockpitQuery['cockpit'] }): ReactElement {
  const texts = useCockpitTexts();
  const { submitted, total } = progressOf(cockpit.rows);
  const approved = countOf(cockpit.rows, 'APPROVED');
  const left = submitted === total || cockpit.dueOn === null ? null : daysBetween(cockpit.today, cockpit.dueOn);
  return (
    <ol className="tz-cockpit-steps" aria-label={texts.steps.label}>
      <Step heading={`1 ${texts.steps.submit}`} begun={submitted > 0}>
        <span>{texts.steps.submitted(submitted, total)}</span>
        {left === null ? null : <span className="tz-muted">{texts.daysToGo(left)}</span>}
      </Step>
      <Step heading={`2 ${texts.steps.review}`} begun={cockpit.toReview + cockpit.returned + approved > 0}>
        <span>{texts.steps.toReview(cockpit.toReview, cockpit.returned)}</span>
        <span className="tz-muted">{texts.steps.reviewed(approved)}</span>
      </Step>
    </ol>
  );
}
