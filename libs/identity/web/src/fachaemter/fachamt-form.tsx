import { CreateFachamtDocument, fetchGraphql, useSubmit } from '@teilziel/graphql-client';
import type { FachamtLineFragment } from '@teilziel/graphql-client';
import { Button, ErrorSummary, TextField, errorOf } from '@teilziel/ui';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { useFachaemterTexts } from './texts';

export function FachamtForm({
  onCreated,
}: {
  readonly onCreated: (fachamt: FachamtLineFragment) => void;
}): ReactElement {
  const texts = useFachaemterTexts();
  const [name, setName] = useState('');
  const { busy, errors, submit } = useSubmit();
  const create = (event: FormEvent): void => {
    event.preventDefault();
    const work = async (): Promise<void> => {
      const { createFachamt } = await fetchGraphql(CreateFachamtDocument, { name: name.trim() });
      setName('');
      onCreated(createFachamt);
    };
    void submit(name.trim() === '' ? [{ field: 'fachamt-name', message: texts.nameMissing }] : [], work, {
      name: 'fachamt-name',
    });
  };
  return (
    <form className="tz-form" noValidate onSubmit={create}>
      <ErrorSummary errors={errors} />
      <TextField
        id="fachamt-name"
        label={texts.createName}
        hint={texts.createHint}
        autoComplete="off"
        value={name}
        onChange={setName}
        error={errorOf(errors, 'fachamt-name')}
      />
      <p>
        <Button type="submit" busy={busy}>
          {texts.create}
        </Button>
      </p>
    </form>
  );
}
