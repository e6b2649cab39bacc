import { SaveSignInProviderDocument, fetchGraphql, useSubmit } from '@teilziel/graphql-client';
import type { ProviderLineFragment } from '@teilziel/graphql-client';
import { Button, ErrorSummary, PasswordField, TextField, errorOf } from '@teilziel/ui';
import type { FormError } from '@teilziel/ui';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { CopyValue } from '../verwaltung/copy-value';
import type { NamedFachamt } from '../verwaltung/grant-fields';
import { useVerwaltungTexts } from '../verwaltung/texts';
import type { VerwaltungTexts } from '../verwaltung/texts.de';
import { draftOf, providerInput, providerProblems } from './provider-draft.rules';
import type { ProviderDraft, ProviderField, ProviderProblem } from './provider-draft.rules';
import { RuleList, ruleFieldId } from './rule-list';
import { useProvidersTexts } from './texts';
import type { ProvidersTexts } from './texts.de';

/** Names of the server; what is wrong with the rules it says above the form. */
const FIELDS = {
  provider: 'provider',
  label: 'label',
  issuer: 'issuer',
  clientId: 'clientId',
  clientSecret: 'clientSecret',
  rolesClaim: 'rolesClaim',
};

function errorsOf(texts: ProvidersTexts, common: VerwaltungTexts, problems: readonly ProviderProblem[]): FormError[] {
  return problems.map((problem) => {
    if (problem.field !== 'rule') {
      const key = problem.field === 'rolesClaim' ? 'claim' : problem.field;
      return { field: problem.field, message: texts.wrong[key] };
    }
    const sentences = { value: texts.wrong.value, role: common.wrong.role, fachamt: common.wrong.fachamt };
    return { field: ruleFieldId(problem.index, problem.part), message: sentences[problem.part] };
  });
}

/** Where the provider must be told to send people back to. */
export function ProviderAddresses({ known }: { readonly known: ProviderLineFragment }): ReactElement {
  const texts = useProvidersTexts();
  return (
    <div className="tz-stack">
      <p className="tz-measure">{texts.register}</p>
      <CopyValue label={texts.redirectUri} value={known.redirectUri} />
      <CopyValue label={texts.backchannelUri} value={known.backchannelUri} />
    </div>
  );
}

export interface ProviderFormProps {
  /** Null: a new one. */
  readonly known: ProviderLineFragment | null;
  readonly fachaemter: readonly NamedFachamt[];
  readonly onSaved: (saved: ProviderLineFragment) => void;
  readonly onCancel: () => void;
}

export function ProviderForm({ known, fachaemter, onSaved, onCancel }: ProviderFormProps): ReactElement {
  const texts = useProvidersTexts();
  const common = useVerwaltungTexts();
  const [draft, setDraft] = useState<ProviderDraft>(() => draftOf(known));
  const { busy, errors, submit } = useSubmit();

  const save = (event: FormEvent): void => {
    event.preventDefault();
    const work = async (): Promise<void> => {
      const input = providerInput(draft);
      const { saveSignInProvider } = await fetchGraphql(SaveSignInProviderDocument, { input });
      onSaved(saveSignInProvider);
    };
    void submit(errorsOf(texts, common, providerProblems(draft)), work, FIELDS);
  };

  const field = (name: ProviderField, label: string, hint?: string): ReactElement => (
    <TextField
      id={name}
      label={label}
      hint={hint}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      readOnly={name === 'provider' && known !== null}
      value={draft[name]}
      onChange={(typed) => setDraft({ ...draft, [name]: typed })}
      error={errorOf(errors, name)}
    />
  );

  return (
    <form className="tz-form tz-form-wide" noValidate onSubmit={save}>
      <ErrorSummary errors={errors} />
      {field('provider', texts.provider, texts.providerHint)}
      {field('label', texts.label, texts.labelHint)}
      {field('issuer', texts.issuer, texts.issuerHint)}
      {field('clientId', texts.clientId)}
      <PasswordField
        id="clientSecret"
        label={texts.clientSecret}
        hint={known === null ? texts.secretNew : texts.secretKept}
        autoComplete="new-password"
        value={draft.clientSecret}
        error={errorOf(errors, 'clientSecret')}
        onChange={(clientSecret) => setDraft({ ...draft, clientSecret })}
      />
      {field('rolesClaim', texts.rolesClaim, texts.rolesClaimHint)}
      <RuleList
        rules={draft.rules}
        fachaemter={fachaemter}
        errors={errors}
        onChange={(rules) => setDraft({ ...draft, rules })}
      />
      {known === null ? <p className="tz-meta">{texts.afterSave}</p> : <ProviderAddresses known={known} />}
      <div className="tz-button-row">
        <Button kind="filled" type="submit" busy={busy}>
          {common.save}
        </Button>
        <Button onPress={onCancel}>{common.cancel}</Button>
      </div>
    </form>
  );
}
