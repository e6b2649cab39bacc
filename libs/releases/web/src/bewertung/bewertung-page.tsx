import { AssessmentSetupDocument, useQuestion } from '@teilziel/graphql-client';
import { PageHeading, SegmentLinks } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { Answered } from '../freigabe/answered';
import { IndicatorsSection } from './indicators-section';
import { MilestonesSection } from './milestones-section';
import { useSetupTexts } from './texts';
import './bewertung.css';

const PARTS = ['indikatoren', 'meilensteine'] as const;

/** Where the Koordination says how assessments come about; everything here holds from the next release. */
export function BewertungPage(): ReactElement {
  const texts = useSetupTexts();
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  const [said, setSaid] = useState('');
  const question = useQuestion(AssessmentSetupDocument, {});
  const part = PARTS.find((one) => one === search.get('teil')) ?? 'indikatoren';
  const segments = PARTS.map((one) => ({
    to: one === 'indikatoren' ? pathname : `${pathname}?teil=${one}`,
    label: texts.part[one],
    current: one === part,
  }));
  const saved = (what: string): void => {
    setSaid(what);
    question.again();
  };
  return (
    <div className="tz-work tz-setup">
      <PageHeading title={`${texts.heading} · Teilziel-Monitor`}>{texts.heading}</PageHeading>
      <p className="tz-meta">{texts.lead}</p>
      <SegmentLinks label={texts.parts} segments={segments} />
      <p role="status" className={said === '' ? 'tz-hidden' : 'tz-message tz-message-info'}>
        {said}
      </p>
      <Answered question={question}>
        {({ assessmentSetup }) =>
          part === 'indikatoren' ? (
            <IndicatorsSection setup={assessmentSetup} onSaved={saved} />
          ) : (
            <MilestonesSection setup={assessmentSetup} onSaved={saved} />
          )
        }
      </Answered>
    </div>
  );
}
