import { fetchGraphql, RemoveSecondFactorDocument, RenewRecoveryCodesDocument } from '@teilziel/graphql-client';
import { Button, Dialog, ErrorSummary, errorOf, Message, PasswordField } from '@teilziel/ui';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { useSubmit } from '../form/use-submit';
import { useAccountTexts } from './texts';

/** Fewer, and a lost telephone may lock the person out. */
const FEW = 3;
const PASSWORD = 'bestaetigung-passwort';

export interface SecondFactorOnProps {
  readonly left: number;
  /** The new codes; null: there is no second factor any more. */
  readonly onChanged: (codes: readonly string[] | null) => Promise<void>;
}

interface ConfirmProps {
  readonly title: string;
  readonly sentence: string;
  readonly action: string;
  readonly work: (password: string) => Promise<void>;
  readonly onClose: () => void;
}

/** A session left open is not enough to weaken the account. */
function ConfirmWithPassword({ title, sentence, action, work, onClose }: ConfirmProps): ReactElement {
  const texts = useAccountTexts();
  const { busy, errors, submit } = useSubmit();
  const [password, setPassword] = useState('');
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const found = password === '' ? [{ field: PASSWORD, message: texts.remove.passwordMissing }] : [];
    void submit(found, () => work(password), { password: PASSWORD });
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{sentence}</p>
      <form className="tz-form" onSubmit={send} noValidate>
        <ErrorSummary errors={errors} />
        <PasswordField
          id={PASSWORD}
          label={texts.remove.password}
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={errorOf(errors, PASSWORD)}
        />
        <div className="tz-button-row">
          <Button type="submit" kind="filled" busy={busy}>
            {action}
          </Button>
          <Button onPress={onClose}>{texts.remove.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}

export function SecondFactorOn({ left, onChanged }: SecondFactorOnProps): ReactElement {
  const texts = useAccountTexts().secondFactor;
  const [asking, setAsking] = useState<'renew' | 'remove' | null>(null);
  const close = (): void => setAsking(null);
  const renewCodes = async (password: string): Promise<void> => {
    const { renewRecoveryCodes } = await fetchGraphql(RenewRecoveryCodesDocument, { password });
    close();
    await onChanged(renewRecoveryCodes);
  };
  const remove = async (password: string): Promise<void> => {
    await fetchGraphql(RemoveSecondFactorDocument, { password });
    close();
    await onChanged(null);
  };
  return (
    <>
      <p className="tz-measure">
        {texts.on} {texts.left(left)}
      </p>
      {left < FEW ? <Message kind="hint">{texts.few}</Message> : null}
      <div className="tz-button-row tz-after">
        <Button onPress={() => setAsking('renew')}>{texts.renew}</Button>
        <Button kind="danger" onPress={() => setAsking('remove')}>
          {texts.remove}
        </Button>
      </div>
      {asking === 'renew' ? (
        <ConfirmWithPassword
          title={texts.renew}
          sentence={texts.renewSentence}
          action={texts.renew}
          work={renewCodes}
          onClose={close}
        />
      ) : null}
      {asking === 'remove' ? (
        <ConfirmWithPassword
          title={texts.remove}
          sentence={texts.removeSentence}
          action={texts.remove}
          work={remove}
          onClose={close}
        />
      ) : null}
    </>
  );
}
