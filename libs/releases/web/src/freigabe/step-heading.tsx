import { PageHeading } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { pageTitle } from '../shell/page-title';
import { useFreigabeTexts } from './texts';

export interface StepHeadingProps {
  readonly step: number;
  readonly corrects: number | null;
  readonly children: string;
}

export function StepHeading({ step, corrects, children }: StepHeadingProps): ReactElement {
  const { steps } = useFreigabeTexts();
  return (
    <>
      <p className="tz-meta">
        {steps.meta(step)}
        {corrects === null ? '' : ` · ${steps.correcting(corrects)}`}
      </p>
      <PageHeading title={pageTitle(children)}>{children}</PageHeading>
    </>
  );
}
