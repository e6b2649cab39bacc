import { CreateKommuneDocument, fetchGraphql, useSubmit } from '@teilziel/graphql-client';
import type { CreateKommuneInput, CreateKommuneMutation } from '@teilziel/graphql-client';
import { checkEmail, checkKommune, normalizeEmail } from '@teilziel/identity/model';
import { Button, ErrorSummary, SelectField, TextField, errorOf } from '@teilziel/ui';
import type { FormError } from '@teilziel/ui';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { useVerwaltungTexts } from '../verwaltung/texts';
import { agsParts } from './ags.rules';
import { useKommunenTexts } from './texts';
import type { KommunenTexts } from './texts.de';

export type CreatedKommune = CreateKommuneMutation['createKommune'];

/** Those who work with the program; Land, Bund and Region come in with comparison figures only. */
const ARTEN = ['Kreis', 'Stadt', 'Gemeinde', 'Verbund'];
const EMPTY: CreateKommuneInput = { ags: '', name: '', art: '', adminName: '', adminEmail: '' };
const FIELDS = { ags: 'ags', name: 'name', art: 'art', adminName: 'adminName', adminEmail: 'adminEmail' };

const trimmed = (input: CreateKommuneInput): CreateKommuneInput => ({
  ags: input.ags.trim(),
  name: input.name.trim(),
  art: input.art,
  adminName: input.adminName.trim(),
  adminEmail: input.adminEmail.trim(),
});

function problemsOf(texts: KommunenTexts, input: CreateKommuneInput): FormError[] {
  const noEmail = checkEmail(normalizeEmail(input.adminEmail)).length > 0;
  return [
    ...checkKommune(input).map(({ field, text }) => ({ field, message: text })),
    ...(input.adminName === '' ? [{ field: 'adminName', message: texts.adminNameMissing }] : []),
    ...(noEmail ? [{ field: 'adminEmail', message: texts.adminEmailWrong }] : []),
  ];
}

/** What the typed key means: a digit too few or a lost zero is seen before it is sent. */
function AgsReading({ typed }: { readonly typed: string }): ReactElement {
  const texts = useKommunenTexts();
  const parts = agsParts(typed);
  return (
    <p role="status" className="tz-meta tz-ags-reading">
      {parts ? texts.agsReads(parts.land ?? texts.invented, parts.kreis, parts.gemeinde) : null}
    </p>
  );
}

export interface KommuneFormProps {
  readonly onCreated: (created: CreatedKommune, adminEmail: string) => void;
}

export function KommuneForm({ onCreated }: KommuneFormProps): ReactElement {
  const texts = useKommunenTexts();
  const common = useVerwaltungTexts();
  const [draft, setDraft] = useState(EMPTY);
  const { busy, errors, submit } = useSubmit();

  const create = (event: FormEvent): void => {
    event.preventDefault();
    const input = trimmed(draft);
    const work = async (): Promise<void> => {
      const { createKommune } = await fetchGraphql(CreateKommuneDocument, { input });
      onCreated(createKommune, normalizeEmail(input.adminEmail));
    };
    void submit(problemsOf(texts, input), work, FIELDS);
  };

  const wordsOf = (
    field: keyof CreateKommuneInput,
  ): { id: string; value: string; error: string | undefined; onChange: (typed: string) => void } => ({
    id: field,
    value: draft[field],
    error: errorOf(errors, field),
    onChange: (typed) => setDraft({ ...draft, [field]: typed }),
  });

  return (
    <form className="tz-form tz-form-wide" noValidate onSubmit={create}>
      <ErrorSummary errors={errors} />
      <h2>{texts.kommune}</h2>
      <TextField {...wordsOf('name')} label={texts.name} hint={texts.nameHint} autoComplete="off" />
      <SelectField
        {...wordsOf('art')}
        label={texts.art}
        options={[{ value: '', label: common.choose }, ...ARTEN.map((art) => ({ value: art, label: art }))]}
      />
      <div>
        <TextField
          {...wordsOf('ags')}
          label={texts.ags}
          hint={texts.agsHint}
          autoComplete="off"
          inputMode="numeric"
          maxLength={12}
          short
        />
        <AgsReading typed={draft.ags} />
      </div>
      <h2>{texts.admin}</h2>
      <p>{texts.adminLead}</p>
      <TextField {...wordsOf('adminName')} label={texts.adminName} autoComplete="off" />
      <TextField
        {...wordsOf('adminEmail')}
        label={texts.adminEmail}
        type="email"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <p>
        <Button kind="filled" type="submit" busy={busy}>
          {texts.submit}
        </Button>
      </p>
    </form>
  );
}
