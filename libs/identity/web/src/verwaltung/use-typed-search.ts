import { useEffect, useState } from 'react';

/** Long enough not to ask at every key. */
const TYPING_MS = 300;

/** What is typed follows the address (Back, a link) and goes into it when the typing pauses. */
export function useTypedSearch(known: string, onPause: (typed: string) => void): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(known);
  const [before, setBefore] = useState(known);
  if (before !== known) {
    setBefore(known);
    setTyped(known);
  }
  useEffect(() => {
    if (typed === known) return;
    const timer = setTimeout(() => onPause(typed), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, known, onPause]);
  return [typed, setTyped];
}
