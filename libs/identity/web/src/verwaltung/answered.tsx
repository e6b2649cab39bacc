import { Answered as AnsweredIn, SignInFirst as SignInFirstIn } from '@teilziel/ui';
import type { AnsweredProps } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useVerwaltungTexts } from './texts';

export function SignInFirst(): ReactElement {
  return <SignInFirstIn words={useVerwaltungTexts()} level={2} />;
}

/** The answer, or in the words of this domain who may see it. */
export function Answered<Result>(props: Omit<AnsweredProps<Result>, 'words' | 'level'>): ReactElement {
  return <AnsweredIn {...props} words={useVerwaltungTexts()} level={2} />;
}
