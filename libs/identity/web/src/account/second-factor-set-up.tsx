import {
  ActivateSecondFactorDocument,
  fetchGraphql,
  StartSecondFactorDocument,
  useSubmit,
} from '@teilziel/graphql-client';
import type { StartSecondFactorMutation } from '@teilziel/graphql-client';
import { Button, ErrorSummary, errorOf, TextField } from '@teilziel/ui';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { ConfirmWithPassword } from './confirm-with-password';
import { useAccountTexts } from './texts';

type Start = StartSecondFactorMutation['startSecondFactor'];

interface StepsProps {
  readonly start: Start;
  readonly onActivated: (codes: readonly string[]) => Promise<void>;
}

export interface SecondFactorSetUpProps extends Pick<StepsProps, 'onActivated'> {
  readonly onBegun: () => void;
}

const CODE = 'einrichtungs-code';

/** Typed off a screen: four signs at a time. */
const groups = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ');

function Steps({ start, onActivated }: StepsProps): ReactElement {
  const texts = useAccountTexts().secondFactor;
  const { busy, errors, submit } = useSubmit();
  const [code, setCode] = useState('');
  const send = (event: FormEvent): void => {
    event.preventDefault();
    void submit(
      code.trim() === '' ? [{ field: CODE, message: texts.codeMissing }] : [],
      async () => {
        const answer = await fetchGraphql(ActivateSecondFactorDocument, { code: code.trim() });
        await onActivated(answer.activateSecondFactor);
      },
      { code: CODE },
    );
  };
  return (
    <ol className="tz-steps">
      <li>
        <p>{texts.scan}</p>
        <div className="tz-qr-row">
          <img className="tz-qr" src={start.qr} alt={texts.qr} width="176" height="176" />
          <div>
            <p>{texts.typeInstead}</p>
            <p>
              <code className="tz-secret">{groups(start.secret)}</code>
            </p>
            <p>
              <a href={start.uri}>{texts.sameDevice}</a>
            </p>
          </div>
        </div>
      </li>
      <li>
        <form className="tz-form" onSubmit={send} noValidate>
          <ErrorSummary errors={errors} />
          <TextField
            id={CODE}
            label={texts.code}
            hint={texts.codeHint}
            autoComplete="one-time-code"
            inputMode="numeric"
            short
            value={code}
            onChange={setCode}
            error={errorOf(errors, CODE)}
          />
          <div>
            <Button type="submit" kind="filled" busy={busy}>
              {texts.activate}
            </Button>
          </div>
        </form>
      </li>
    </ol>
  );
}

export function SecondFactorSetUp({ onBegun, onActivated }: SecondFactorSetUpProps): ReactElement {
  const texts = useAccountTexts().secondFactor;
  const [asking, setAsking] = useState(false);
  const [start, setStart] = useState<Start | null>(null);
  const begin = async (password: string): Promise<void> => {
    const answer = await fetchGraphql(StartSecondFactorDocument, { password });
    setAsking(false);
    setStart(answer.startSecondFactor);
    onBegun();
  };
  if (start) return <Steps start={start} onActivated={onActivated} />;
  return (
    <>
      <p className="tz-measure">{texts.off}</p>
      <p className="tz-after">
        <Button onPress={() => setAsking(true)}>{texts.begin}</Button>
      </p>
      {asking ? (
        <ConfirmWithPassword
          title={texts.beginTitle}
          sentence={texts.beginSentence}
          action={texts.goOn}
          work={begin}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
