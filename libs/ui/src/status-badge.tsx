import type { CompanionWord, ProgressSymbol } from '@teilziel/statistics';
import type { ReactElement } from 'react';
import { STATUS_DRAWINGS, statusForm } from './status-forms';
import { useUiTexts } from './texts';

interface StatusProps {
  readonly symbol: ProgressSymbol;
  readonly word: string;
  readonly size?: 24 | 28 | 32;
}

/** The symbol alone: only where the word stands beside it as text. */
export function StatusSymbol({ symbol, word, size = 32 }: StatusProps): ReactElement {
  const form = statusForm(symbol, word);
  return (
    <svg className={`tz-symbol tz-symbol-${size} tz-symbol-${form}`} viewBox="0 0 24 24" aria-hidden="true">
      {STATUS_DRAWINGS[form]}
    </svg>
  );
}

const isKnown = (word: string, words: Readonly<Record<CompanionWord, string>>): word is CompanionWord => word in words;

export function useStatusWord(): (word: string) => string {
  const { words } = useUiTexts();
  return (word) => (isKnown(word, words) ? words[word] : word);
}

/** Symbol and word, never colour or picture alone. */
export function StatusBadge(props: StatusProps): ReactElement {
  const statusWord = useStatusWord();
  return (
    <span className="tz-status">
      <StatusSymbol {...props} />
      {statusWord(props.word)}
    </span>
  );
}
