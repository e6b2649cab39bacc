import { EntryRulesDocument, OnePersonModeDocument } from '@teilziel/graphql-client';
import { Message, PageHeading, SegmentLinks } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { Said } from '../review/said';
import { Answered } from '../shell/answered';
import { pageTitle } from '../shell/page-title';
import { useQuestion } from '@teilziel/graphql-client';
import { CalendarSection } from './calendar-section';
import { ChecksSection } from './checks-section';
import { DueSection } from './due-section';
import { OnePersonSection } from './one-person-section';
import type { SectionProps } from './rules.types';
import { useRulesTexts } from './texts';
import '../shell/work.css';
import '../review/review.css';
import './entry-rules.css';

const PARTS = ['fristen', 'kalender', 'regeln', 'modus'] as const;
type Part = (typeof PARTS)[number];

function SectionOf({ part, ...rest }: SectionProps & { readonly part: Exclude<Part, 'modus'> }): ReactElement {
  if (part === 'kalender') return <CalendarSection {...rest} />;
  return part === 'regeln' ? <ChecksSection {...rest} /> : <DueSection {...rest} />;
}

/** Deadlines, calendars of the sources, check rules and the mode of a small Kommune, each at an address of its own. */
export function EntryRulesPage(): ReactElement {
  const texts = useRulesTexts();
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  const [said, setSaid] = useState('');
  const question = useQuestion(EntryRulesDocument, {});
  const mode = useQuestion(OnePersonModeDocument, {});
  // Verwaltung sees no figures and nothing about them: for it the page is the one switch.
  const onlyMode = question.error?.code === 'FORBIDDEN' && mode.answer !== null;
  const wanted = PARTS.find((one) => one === search.get('teil')) ?? 'fristen';
  const part = onlyMode ? 'modus' : wanted;
  const segments = PARTS.filter((one) => !onlyMode || one === 'modus').map((one) => ({
    to: one === 'fristen' ? pathname : `${pathname}?teil=${one}`,
    label: texts.part[one],
    current: one === part,
  }));
  const saved = (what: string): void => {
    setSaid(what);
    question.again();
  };
  return (
    <div className="tz-work tz-rules">
      <PageHeading title={pageTitle(texts.heading)}>{texts.heading}</PageHeading>
      {onlyMode ? null : (
        <>
          <p className="tz-meta tz-rules-lead">{texts.lead}</p>
          <SegmentLinks label={texts.parts} segments={segments} />
        </>
      )}
      <Said>{said}</Said>
      {part === 'modus' ? (
        <Answered question={mode}>
          {({ onePersonMode }) => (
            <OnePersonSection
              on={onePersonMode}
              mayChange={onlyMode || question.answer?.entryRules.mayChange === true}
              onSwitched={(what) => {
                setSaid(what);
                mode.again();
              }}
            />
          )}
        </Answered>
      ) : (
        <Answered question={question}>
          {({ entryRules }) => (
            <>
              {entryRules.mayChange ? null : <Message kind="info">{texts.readOnly}</Message>}
              <SectionOf key={part} part={part} rules={entryRules} onSaved={saved} onStale={question.again} />
            </>
          )}
        </Answered>
      )}
    </div>
  );
}
