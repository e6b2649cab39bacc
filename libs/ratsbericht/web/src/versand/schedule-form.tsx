import { SaveReportScheduleDocument, fetchGraphql, useSubmit } from '@teilziel/graphql-client';
import type { ReportScheduleLineFragment } from '@teilziel/graphql-client';
import { Button, ErrorSummary, SelectField, TextField, errorOf } from '@teilziel/ui';
import { useEffect, useRef, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { draftOf, inputOf } from './schedule-draft.rules';
import type { ScheduleDraft } from './schedule-draft.rules';
import { useVersandTexts } from './texts';
import { WhenFields } from './when-fields';

const KINDS = ['pdf', 'docx', 'xlsx'] as const;
/** Names of the server are the ids of the fields. */
const FIELDS = Object.fromEntries(
  ['title', 'month', 'day', 'weekday', 'time', 'cron', 'files', 'recipients'].map((name) => [name, name]),
);

export interface ScheduleFormProps {
  /** Null: a new one. */
  readonly known: ReportScheduleLineFragment | null;
  readonly onSaved: (saved: ReportScheduleLineFragment) => void;
  readonly onCancel: () => void;
}

/** Takes the place of the list; the heading takes the focus, because the button that led here is gone. */
export function ScheduleForm({ known, onSaved, onCancel }: ScheduleFormProps): ReactElement {
  const texts = useVersandTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [draft, setDraft] = useState<ScheduleDraft>(() => draftOf(known));
  const { busy, errors, submit } = useSubmit();
  const set = (changed: Partial<ScheduleDraft>): void => setDraft({ ...draft, ...changed });

  const save = (event: FormEvent): void => {
    event.preventDefault();
    const work = async (): Promise<void> => {
      const { saveReportSchedule } = await fetchGraphql(SaveReportScheduleDocument, { input: inputOf(draft) });
      onSaved(saveReportSchedule);
    };
    void submit([], work, FIELDS);
  };
  const filesError = errorOf(errors, 'files');
  const recipientsError = errorOf(errors, 'recipients');
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {known === null ? texts.newHeading : texts.editHeading(known.title)}
      </h2>
      <form className="tz-form tz-form-wide" noValidate onSubmit={save}>
        <ErrorSummary errors={errors} />
        <TextField
          id="title"
          label={texts.title}
          hint={texts.titleHint}
          autoComplete="off"
          value={draft.title}
          onChange={(title) => set({ title })}
          error={errorOf(errors, 'title')}
        />
        <WhenFields draft={draft} errors={errors} onChange={setDraft} />
        <SelectField
          id="audience"
          label={texts.forWhom}
          options={(['rat', 'oeffentlich'] as const).map((value) => ({ value, label: texts.audience[value] }))}
          value={draft.audience}
          onChange={(chosen) => set({ audience: chosen === 'rat' ? 'rat' : 'oeffentlich' })}
        />
        <SelectField
          id="onlyNew"
          label={texts.repeat}
          options={[
            { value: 'no', label: texts.repeatNo },
            { value: 'yes', label: texts.repeatYes },
          ]}
          value={draft.onlyNew ? 'no' : 'yes'}
          onChange={(chosen) => set({ onlyNew: chosen === 'no' })}
        />
        <fieldset className="tz-form-field tz-choices" id="files" tabIndex={-1}>
          <legend>{texts.files}</legend>
          {KINDS.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={draft.files.includes(kind)}
                onChange={({ target }) =>
                  set({ files: KINDS.filter((one) => (one === kind ? target.checked : draft.files.includes(one))) })
                }
              />
              {texts.file[kind]}
            </label>
          ))}
          {filesError === undefined ? null : <p className="tz-field-error">{filesError}</p>}
        </fieldset>
        <div className="tz-form-field" data-invalid={recipientsError === undefined ? undefined : ''}>
          <label htmlFor="recipients">{texts.recipients}</label>
          <p className="tz-meta" id="recipients-hinweis">
            {texts.recipientsHint}
          </p>
          <textarea
            id="recipients"
            className="tz-input"
            rows={4}
            spellCheck={false}
            value={draft.recipients}
            onChange={({ target }) => set({ recipients: target.value })}
            aria-invalid={recipientsError === undefined ? undefined : true}
            aria-describedby={
              recipientsError === undefined ? 'recipients-hinweis' : 'recipients-fehler recipients-hinweis'
            }
          />
          {recipientsError === undefined ? null : (
            <p className="tz-field-error" id="recipients-fehler">
              {recipientsError}
            </p>
          )}
        </div>
        <div className="tz-button-row">
          <Button kind="filled" type="submit" busy={busy}>
            {texts.save}
          </Button>
          <Button onPress={onCancel}>{texts.cancel}</Button>
        </div>
      </form>
    </section>
  );
}
