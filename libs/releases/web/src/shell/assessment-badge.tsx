import type { AssessmentBadgeFragment } from '@teilziel/graphql-client';
import { StatusBadge } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useTexts } from '../texts';
import './assessment-badge.css';

const DEFAULT_METHOD = 'destatis-dns';

/** What has to stand beside a word: set by hand, or judged on two values. */
export function AssessmentMark({ mark }: { readonly mark: string | null }): ReactElement | null {
  const texts = useTexts().assessment;
  if (mark !== 'by-hand' && mark !== 'preliminary') return null;
  return <span className="tz-assessment-mark">{mark === 'by-hand' ? texts.byHand : texts.preliminary}</span>;
}

export interface AssessmentBadgeProps {
  readonly assessment: AssessmentBadgeFragment;
  readonly size?: 24 | 28 | 32;
  /** In a table whose rows were assessed by several methods each row names its own. */
  readonly namesMethod?: boolean;
}

/** Symbol and word, and what a reader must know before taking them for the finding of the usual rule. */
export function AssessmentBadge({ assessment, size = 24, namesMethod = false }: AssessmentBadgeProps): ReactElement {
  const texts = useTexts().assessment;
  const { symbol, word, method, methodName, methodWord, preliminary, provisional, override } = assessment;
  const own = method !== DEFAULT_METHOD;
  const mark = override ? 'by-hand' : preliminary ? 'preliminary' : null;
  return (
    <span className="tz-assessment-badge">
      <StatusBadge symbol={symbol} word={word} size={size} />
      <AssessmentMark mark={mark} />
      {provisional ? <span className="tz-assessment-mark">{texts.provisional}</span> : null}
      {own || namesMethod ? (
        <span className="tz-note">
          {methodName}
          {own && methodWord && !override ? `: ${methodWord}` : ''}
        </span>
      ) : null}
    </span>
  );
}

/** Whether the rows of a table have to name their methods. */
export function hasSeveralMethods(assessments: readonly (AssessmentBadgeFragment | null)[]): boolean {
  return new Set(assessments.flatMap((one) => (one ? [one.method] : []))).size > 1;
}
