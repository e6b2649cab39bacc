import { useCallback, useEffect, useRef, useState } from 'react';
import type { HistoryRun } from './history.types';
import { askHistory, HistoryRefusal, LARGEST_FILE, sendHistory } from './history-requests';
import { useHistoryTexts } from './texts';

export interface HistoryRunState {
  readonly run: HistoryRun | null;
  /** While the file is on its way: how much of it has gone, 0 to 1. */
  readonly uploaded: number | null;
  readonly error: string | null;
  readonly status: number | null;
  readonly upload: (file: File) => void;
  /** Asks anew how the run stands. */
  readonly again: () => void;
  readonly tell: (path: string, body?: object) => void;
}

const EVERY = 400;

/** The run of this Kommune; it lives on the server, so the page finds it again after it was closed. */
export function useHistoryRun(ags: string): HistoryRunState {
  const texts = useHistoryTexts();
  const [run, setRun] = useState<HistoryRun | null>(null);
  const [uploaded, setUploaded] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<HistoryRefusal | null>(null);
  const isSending = useRef(false);

  const ask = useCallback(async (work: () => Promise<HistoryRun>): Promise<void> => {
    try {
      setRun(await work());
      setRefusal(null);
    } catch (cause) {
      setRefusal(cause instanceof HistoryRefusal ? cause : new HistoryRefusal('', 0));
    }
  }, []);

  useEffect(() => void ask(() => askHistory<HistoryRun>(ags, 'lauf')), [ags, ask]);
  const isBusy = run?.phase === 'reading' || run?.phase === 'writing';
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => void ask(() => askHistory<HistoryRun>(ags, 'lauf')), EVERY);
    return () => clearTimeout(timer);
  }, [ags, ask, isBusy, run, refusal]);

  const upload = (file: File): void => {
    if (isSending.current) return;
    if (file.size > LARGEST_FILE) return setRefusal(new HistoryRefusal(texts.tooLarge, 413));
    isSending.current = true;
    setUploaded(0);
    void ask(() => sendHistory(ags, file, setUploaded)).finally(() => {
      isSending.current = false;
      setUploaded(null);
    });
  };
  return {
    ...{ run, uploaded, upload },
    error: refusal === null ? null : refusal.message === '' ? texts.unreachable : refusal.message,
    status: refusal?.status ?? null,
    again: () => void ask(() => askHistory<HistoryRun>(ags, 'lauf')),
    tell: (path, body = {}) => void ask(() => askHistory<HistoryRun>(ags, path, body)),
  };
}
