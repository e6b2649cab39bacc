import { SetDeputyDocument, fetchGraphql, useSubmit } from '@teilziel/graphql-client';
import type { PersonPageFragment } from '@teilziel/graphql-client';
import { Button, ErrorSummary, SelectField, errorOf } from '@teilziel/ui';
import type { FormError } from '@teilziel/ui';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { DayField } from '../verwaltung/day-field';
import { berlinToday, germanDate, readGermanDate } from '../verwaltung/german-date.rules';
import { FIELD_OF, periodProblems } from '../verwaltung/grant-draft.rules';
import { problemSentence } from '../verwaltung/grant-fields';
import { useVerwaltungTexts } from '../verwaltung/texts';
import type { VerwaltungTexts } from '../verwaltung/texts.de';
import type { Colleague } from '../verwaltung/use-colleagues';
import { usePersonTexts } from './texts';
import type { PersonTexts } from './texts.de';

export interface DeputyFormProps {
  readonly person: Colleague;
  readonly colleagues: readonly Colleague[];
  readonly onSet: (detail: PersonPageFragment, sentence: string) => void;
  readonly onClose: () => void;
}

interface Draft {
  readonly deputy: string;
  readonly from: string;
  readonly to: string;
}

function problemsOf(texts: PersonTexts, common: VerwaltungTexts, draft: Draft): FormError[] {
  return [
    ...(draft.deputy === '' ? [{ field: 'deputy', message: texts.deputy.whoMissing }] : []),
    ...(draft.to.trim() === '' ? [{ field: 'to', message: texts.deputy.toMissing }] : []),
    ...periodProblems(draft).map((problem) => ({
      field: FIELD_OF[problem],
      message: problemSentence(common, problem),
    })),
  ];
}

/** Who, from, to; the sentence below says what will happen before anything does. */
export function DeputyForm({ person, colleagues, onSet, onClose }: DeputyFormProps): ReactElement {
  const texts = usePersonTexts();
  const common = useVerwaltungTexts();
  const [draft, setDraft] = useState<Draft>({ deputy: '', from: germanDate(berlinToday()), to: '' });
  const { busy, errors, submit } = useSubmit();
  const deputy = colleagues.find(({ id }) => String(id) === draft.deputy);
  const from = readGermanDate(draft.from);
  const to = readGermanDate(draft.to);
  const complete = deputy !== undefined && from !== null && to !== null && from <= to;

  const set = (event: FormEvent): void => {
    event.preventDefault();
    const work = async (): Promise<void> => {
      if (!complete) return;
      const { setDeputy } = await fetchGraphql(SetDeputyDocument, { person: person.id, deputy: deputy.id, from, to });
      onSet(setDeputy, texts.deputy.done(deputy.name, person.name, germanDate(to)));
    };
    void submit(problemsOf(texts, common, draft), work, { deputy: 'deputy', from: 'from', to: 'to' });
  };

  return (
    <form className="tz-form" noValidate onSubmit={set}>
      <ErrorSummary errors={errors} />
      <SelectField
        id="deputy"
        label={texts.deputy.who}
        value={draft.deputy}
        onChange={(chosen) => setDraft({ ...draft, deputy: chosen })}
        error={errorOf(errors, 'deputy')}
        options={[
          { value: '', label: common.choose },
          ...colleagues.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
      />
      <div className="tz-field-pair">
        <DayField
          id="from"
          label={texts.deputy.fromDay}
          value={draft.from}
          onChange={(typed) => setDraft({ ...draft, from: typed })}
          error={errorOf(errors, 'from')}
        />
        <DayField
          id="to"
          label={texts.deputy.toDay}
          value={draft.to}
          onChange={(typed) => setDraft({ ...draft, to: typed })}
          error={errorOf(errors, 'to')}
        />
      </div>
      <p role="status" className="tz-becomes">
        {complete ? texts.deputy.becomes(deputy.name, person.name, germanDate(from), germanDate(to)) : null}
      </p>
      <div className="tz-button-row">
        <Button kind="filled" type="submit" busy={busy}>
          {common.save}
        </Button>
        <Button onPress={onClose}>{common.cancel}</Button>
      </div>
    </form>
  );
}
