import type { ReportScheduleLineFragment } from '@teilziel/graphql-client';
import { Button, DefinitionList } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useBerlinClock } from './berlin-clock';
import { useVersandTexts } from './texts';

export type ScheduleAct = 'edit' | 'pause' | 'now' | 'remove';

export interface ScheduleSummaryProps {
  readonly schedule: ReportScheduleLineFragment;
  readonly onAct: (act: ScheduleAct) => void;
}

export function ScheduleSummary({ schedule, onAct }: ScheduleSummaryProps): ReactElement {
  const texts = useVersandTexts();
  const clock = useBerlinClock();
  const { title, words, audience, files, onlyNew, paused, next, recipients } = schedule;
  const dates = next.map((due) => <li key={due}>{clock(due)}</li>);
  const people = recipients.map(({ email, name }) => (
    <li key={email} className="tz-break-anywhere">
      {name === '' ? email : `${name}, ${email}`}
    </li>
  ));
  return (
    <section className="tz-schedule">
      <h2>{title}</h2>
      <p className="tz-schedule-words">{words}</p>
      <DefinitionList
        entries={[
          {
            term: texts.forWhom,
            description: `${texts.audience[audience]}. ${onlyNew ? texts.onlyNew : texts.always}.`,
          },
          { term: texts.files, description: files.map((kind) => texts.file[kind]).join(', ') },
          { term: texts.nextDates, description: paused ? texts.pausedNote : <ul className="tz-plain">{dates}</ul> },
          { term: texts.recipients, description: <ul className="tz-plain">{people}</ul> },
        ]}
      />
      <div className="tz-button-row">
        <Button kind="small" label={texts.nowOf(title)} onPress={() => onAct('now')}>
          {texts.now}
        </Button>
        <Button kind="small" label={texts.editOf(title)} onPress={() => onAct('edit')}>
          {texts.edit}
        </Button>
        <Button kind="small" label={`${paused ? texts.resume : texts.pause}: ${title}`} onPress={() => onAct('pause')}>
          {paused ? texts.resume : texts.pause}
        </Button>
        <Button kind="small" label={texts.removeOf(title)} onPress={() => onAct('remove')}>
          {texts.remove}
        </Button>
      </div>
    </section>
  );
}
