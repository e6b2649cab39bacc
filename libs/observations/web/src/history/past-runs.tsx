import { Button, Dialog, Message, TableFrame } from '@teilziel/ui';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useDays } from '../shell/days';
import type { PastRun } from './history.types';
import { askHistory, HistoryRefusal } from './history-requests';
import { useHistoryTexts } from './texts';

export interface PastRunsProps {
  readonly ags: string;
  /** The run that has just ended, for a list with it. */
  readonly written: number | null;
  readonly onUndone: () => void;
}

/** What was read in, newest first; each can be taken back as long as nobody has touched its figures. */
export function PastRuns({ ags, written, onUndone }: PastRunsProps): ReactElement | null {
  const texts = useHistoryTexts();
  const days = useDays();
  const [runs, setRuns] = useState<readonly PastRun[]>([]);
  const [asked, setAsked] = useState<PastRun | null>(null);
  const [said, setSaid] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [round, setRound] = useState(0);
  useEffect(() => {
    askHistory<PastRun[]>(ags, 'laeufe').then(setRuns, () => undefined);
  }, [ags, round, written]);
  const undo = async (run: PastRun): Promise<void> => {
    setBusy(true);
    try {
      const { figures } = await askHistory<{ figures: number }>(ags, `laeufe/${run.id}/zuruecknehmen`, {});
      setSaid(texts.undone(figures));
      setError(null);
      setRound((before) => before + 1);
      onUndone();
    } catch (cause) {
      setSaid('');
      setError(cause instanceof HistoryRefusal && cause.message !== '' ? cause.message : texts.unreachable);
    }
    setBusy(false);
    setAsked(null);
  };
  if (runs.length === 0) return null;
  return (
    <section className="tz-section" aria-labelledby="laeufe">
      <h2 id="laeufe">{texts.pastRuns}</h2>
      <p role="status" className={said === '' ? 'tz-hidden' : 'tz-message tz-message-info'}>
        {said}
      </p>
      {error === null ? null : (
        <Message kind="error">
          <span lang="de">{error}</span>
        </Message>
      )}
      <TableFrame caption={texts.pastRuns} captionHidden>
        <thead>
          <tr>
            <th scope="col">{texts.when}</th>
            <th scope="col">{texts.fileName}</th>
            <th scope="col" className="tz-number">
              {texts.kinds.new}
            </th>
            <th scope="col" className="tz-number">
              {texts.kinds.changed}
            </th>
            <th scope="col" className="tz-number">
              {texts.kinds.refused}
            </th>
            <th scope="col">{texts.undoColumn}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.id} className="tz-row-middle">
              <th scope="row">
                {days.full(run.importedAt)}, {days.time(run.importedAt)}
              </th>
              <td className="tz-history-text">{run.file}</td>
              <td className="tz-number">{texts.number(run.inserted)}</td>
              <td className="tz-number">{texts.number(run.changed)}</td>
              <td className="tz-number">{texts.number(run.skipped)}</td>
              <td>
                {run.undoneAt === null ? (
                  <Button kind="small" label={texts.undoOf(run.file)} onPress={() => setAsked(run)}>
                    {texts.undo}
                  </Button>
                ) : (
                  texts.undoneOn(days.full(run.undoneAt))
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {asked === null ? null : (
        <Dialog title={texts.undoOf(asked.file)} onClose={() => setAsked(null)}>
          <p>{texts.undoSentence(asked.inserted + asked.changed)}</p>
          <div className="tz-button-row">
            <Button kind="danger" busy={busy} onPress={() => void undo(asked)}>
              {texts.undo}
            </Button>
            <Button onPress={() => setAsked(null)}>{texts.keep}</Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}
