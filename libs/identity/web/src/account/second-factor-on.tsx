import { fetchGraphql, RemoveSecondFactorDocument, RenewRecoveryCodesDocument } from '@teilziel/graphql-client';
import { Button, Message } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { ConfirmWithPassword } from './confirm-with-password';
import { useAccountTexts } from './texts';

/** Fewer, and a lost telephone may lock the person out. */
const FEW = 3;

export interface SecondFactorOnProps {
  readonly left: number;
  /** The new codes; null: there is no second factor any more. */
  readonly onChanged: (codes: readonly string[] | null) => Promise<void>;
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
