import { Button, Message } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useHistoryTexts } from './texts';

export interface PointQuestionProps {
  readonly count: number;
  readonly onAnswer: (meaning: 'tausender' | 'komma') => void;
}

/** "1.234" has two meanings; asked once for the file, since one program has written it. */
export function PointQuestion({ count, onAnswer }: PointQuestionProps): ReactElement {
  const texts = useHistoryTexts();
  return (
    <Message kind="hint">
      <p>
        <strong>{texts.pointQuestion(count)}</strong> {texts.pointSentence}
      </p>
      <div className="tz-button-row">
        <Button onPress={() => onAnswer('tausender')}>{texts.thousands}</Button>
        <Button onPress={() => onAnswer('komma')}>{texts.decimal}</Button>
      </div>
    </Message>
  );
}
