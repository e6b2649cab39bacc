import { SetAccountableDocument, fetchGraphql, useSubmit } from '@teilziel/graphql-client';
import type { FachamtLineFragment } from '@teilziel/graphql-client';
import { Button, Dialog, ErrorSummary, SelectField, errorOf } from '@teilziel/ui';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { Answered } from '../verwaltung/answered';
import { useVerwaltungTexts } from '../verwaltung/texts';
import { useColleagues } from '../verwaltung/use-colleagues';
import type { Colleague } from '../verwaltung/use-colleagues';
import { useFachaemterTexts } from './texts';

export interface AccountableDialogProps {
  readonly fachamt: FachamtLineFragment;
  readonly onClose: () => void;
  readonly onSet: (fachamt: FachamtLineFragment) => void;
}

/** Who is accountable stays in the list, also if they cannot sign in at present. */
const choicesOf = (colleagues: readonly Colleague[], accountable: Colleague | null): readonly Colleague[] =>
  accountable === null || colleagues.some(({ id }) => id === accountable.id)
    ? colleagues
    : [accountable, ...colleagues];

function AccountableForm({
  fachamt,
  colleagues,
  onClose,
  onSet,
}: AccountableDialogProps & { readonly colleagues: readonly Colleague[] }): ReactElement {
  const texts = useFachaemterTexts();
  const common = useVerwaltungTexts();
  const [chosen, setChosen] = useState(fachamt.accountable === null ? '' : String(fachamt.accountable.id));
  const { busy, errors, submit } = useSubmit();

  const set = (event: FormEvent): void => {
    event.preventDefault();
    const person = chosen === '' ? null : Number(chosen);
    const work = async (): Promise<void> => {
      const { setAccountable } = await fetchGraphql(SetAccountableDocument, { fachamt: fachamt.id, person });
      onSet(setAccountable);
    };
    void submit([], work, { person: 'accountable' });
  };

  return (
    <form className="tz-form" noValidate onSubmit={set}>
      <p>{texts.changeLead}</p>
      <ErrorSummary errors={errors} />
      <SelectField
        id="accountable"
        label={texts.choose}
        value={chosen}
        onChange={setChosen}
        error={errorOf(errors, 'accountable')}
        options={[
          { value: '', label: texts.none },
          ...choicesOf(colleagues, fachamt.accountable).map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
      />
      <div className="tz-button-row">
        <Button kind="filled" type="submit" busy={busy}>
          {common.save}
        </Button>
        <Button onPress={onClose}>{common.cancel}</Button>
      </div>
    </form>
  );
}

export function AccountableDialog(props: AccountableDialogProps): ReactElement {
  const colleagues = useColleagues();
  return (
    <Dialog title={useFachaemterTexts().changeFor(props.fachamt.name)} onClose={props.onClose}>
      <Answered question={colleagues}>{(everybody) => <AccountableForm {...props} colleagues={everybody} />}</Answered>
    </Dialog>
  );
}
