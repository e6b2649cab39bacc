import { AnnounceDaysDocument, fetchGraphql, useSubmit } from '@teilziel/graphql-client';
import { fullDay, readReleaseList, type ReleaseLine } from '@teilziel/observations/model';
import { Button, Dialog, errorOf, ErrorSummary } from '@teilziel/ui';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { saving } from './saving';
import { exampleOf } from './day-dialog';
import { frequencyOf } from './rules.types';
import type { SourceLine } from './rules.types';
import { useRulesTexts } from './texts';

export interface PasteDaysDialogProps {
  readonly source: SourceLine;
  readonly onClose: () => void;
  readonly onSaved: (said: string) => void;
  readonly onStale: () => void;
}

const FIELD = 'kalender-liste';

const MOST_SHOWN = 12;

type Announced = NonNullable<ReleaseLine['announced']>;

/** What each line would do: nothing is saved before it is seen. */
function Preview({
  source,
  lines,
}: {
  readonly source: SourceLine;
  readonly lines: readonly ReleaseLine[];
}): ReactElement {
  const { calendar } = useRulesTexts();
  const wrong = lines.filter(({ error }) => error !== null).length;
  // The wrong ones first: they are what is to be done.
  const sorted = [...lines].sort((one, other) => Number(one.error === null) - Number(other.error === null));
  const shown = sorted.slice(0, Math.max(MOST_SHOWN, wrong));
  const more = lines.length - shown.length;
  const sentence = ({ period, label, day }: Announced): string => {
    const before = source.days.find((known) => known.period === period)?.day;
    if (before === undefined) return calendar.fresh(label, fullDay(day));
    return before === day ? calendar.same(label, fullDay(day)) : calendar.changed(label, fullDay(before), fullDay(day));
  };
  return (
    <div className="tz-rules-effect" role="status">
      <p>{lines.length === 0 ? calendar.empty : calendar.preview(lines.length - wrong, wrong)}</p>
      <ul>
        {shown.map(({ line, announced, error }) => (
          <li key={line} className={error === null ? '' : 'tz-rules-wrong'}>
            {announced === null ? calendar.line(line, error ?? '') : sentence(announced)}
          </li>
        ))}
        {more > 0 ? <li>{calendar.moreLines(more)}</li> : null}
      </ul>
    </div>
  );
}

/** A list from a spreadsheet: period TAB day, read line by line while it is typed or pasted. */
export function PasteDaysDialog({ source, onClose, onSaved, onStale }: PasteDaysDialogProps): ReactElement {
  const texts = useRulesTexts();
  const [text, setText] = useState('');
  const { busy, errors, submit } = useSubmit();
  const lines = readReleaseList(
    text,
    source.frequencies.map((frequency) => frequencyOf({ frequency })),
  );
  const announced = lines.flatMap((line) => (line.announced === null ? [] : [line.announced]));
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const wrong = lines.length - announced.length;
    const message = lines.length === 0 ? texts.calendar.empty : texts.calendar.preview(announced.length, wrong);
    void submit(
      wrong > 0 || lines.length === 0 ? [{ field: FIELD, message }] : [],
      async () => {
        const changes = announced.map(({ period, label, day }) => {
          const before = source.days.find((known) => known.period === period)?.day ?? null;
          return { period: label, day, before };
        });
        await saving(() => fetchGraphql(AnnounceDaysDocument, { source: source.id, changes }), onStale);
        onSaved(texts.saved(`${source.name}, ${texts.calendar.savedDays(changes.length)}`));
      },
      { period: FIELD, day: FIELD },
    );
  };
  const error = errorOf(errors, FIELD);
  return (
    <Dialog title={texts.calendar.pasteTitle(source.name)} onClose={onClose}>
      <form className="tz-form" noValidate onSubmit={save}>
        <ErrorSummary errors={errors} />
        <div className="tz-form-field" data-invalid={error === undefined ? undefined : ''}>
          <label htmlFor={FIELD}>{texts.calendar.list}</label>
          <p className="tz-meta" id={`${FIELD}-hinweis`}>
            {texts.calendar.listHint(exampleOf(source))}
          </p>
          <textarea
            id={FIELD}
            className="tz-input"
            rows={6}
            value={text}
            aria-describedby={error === undefined ? `${FIELD}-hinweis` : `${FIELD}-fehler ${FIELD}-hinweis`}
            aria-invalid={error === undefined ? undefined : true}
            onChange={(event) => setText(event.target.value)}
          />
          {error === undefined ? null : (
            <p className="tz-field-error" id={`${FIELD}-fehler`}>
              {error}
            </p>
          )}
        </div>
        {text.trim() === '' ? null : <Preview source={source} lines={lines} />}
        <div className="tz-button-row">
          <Button kind="filled" type="submit" busy={busy}>
            {texts.calendar.take}
          </Button>
          <Button onPress={onClose}>{texts.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
