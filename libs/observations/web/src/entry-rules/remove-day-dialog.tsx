import { AnnounceDaysDocument, fetchGraphql, useSubmit } from '@teilziel/graphql-client';
import { Button, Dialog, ErrorSummary } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { saving } from './saving';
import type { SourceLine } from './rules.types';
import { useRulesTexts } from './texts';

export interface RemoveDayDialogProps {
  readonly source: SourceLine;
  readonly day: SourceLine['days'][number];
  readonly onClose: () => void;
  readonly onSaved: (said: string) => void;
  readonly onStale: () => void;
}

/** Says what closes again before it is done. */
export function RemoveDayDialog({ source, day, onClose, onSaved, onStale }: RemoveDayDialogProps): ReactElement {
  const texts = useRulesTexts();
  const { busy, errors, submit } = useSubmit();
  const remove = (): void =>
    void submit([], async () => {
      const changes = [{ period: day.label, day: null, before: day.day }];
      await saving(() => fetchGraphql(AnnounceDaysDocument, { source: source.id, changes }), onStale);
      onSaved(texts.saved(`${source.name}, ${day.label}: ${texts.calendar.noDays}`));
    });
  return (
    <Dialog title={texts.calendar.removeTitle} onClose={onClose}>
      <ErrorSummary errors={errors} />
      <p>{texts.calendar.removeText(day.label)}</p>
      <div className="tz-button-row">
        <Button kind="danger" busy={busy} onPress={remove}>
          {texts.remove}
        </Button>
        <Button onPress={onClose}>{texts.cancel}</Button>
      </div>
    </Dialog>
  );
}
