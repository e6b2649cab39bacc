import { ReleaseDifferenceDocument, useQuestion } from '@teilziel/graphql-client';
import { PageHeading } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { pageTitle } from '../shell/page-title';
import { Answered } from './answered';
import { DifferenceList } from './difference-list';
import { numberOf } from './release-draft.rules';
import { useFreigabeTexts } from './texts';

/** What a release showed that the one before did not. */
export function StoredDifferencePage({ ags }: { readonly ags: string }): ReactElement {
  const { difference, steps } = useFreigabeTexts();
  const { number: text = '' } = useParams();
  const number = numberOf(text) ?? 0;
  const question = useQuestion(ReleaseDifferenceDocument, { number });
  const heading = difference.headingOf(number);
  return (
    <>
      <PageHeading title={pageTitle(heading)}>{heading}</PageHeading>
      <Answered question={question}>{({ releaseDiff }) => <DifferenceList diff={releaseDiff} />}</Answered>
      <p className="tz-step-foot">
        <Link to={`/k/${ags}/freigabe`}>{steps.toList}</Link>
      </p>
    </>
  );
}
