import { Answered as AnsweredIn } from '@teilziel/ui';
import type { AnsweredProps } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useRefusedTexts } from './texts';

/** The answer, or in the words of this domain who may see it. */
export function Answered<Result>(props: Omit<AnsweredProps<Result>, 'words' | 'level'>): ReactElement {
  return <AnsweredIn {...props} words={useRefusedTexts()} />;
}
