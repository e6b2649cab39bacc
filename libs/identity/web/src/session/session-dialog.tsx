import { Button, Dialog, Message } from '@teilziel/ui';
import { useCallback, useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { CodeStep } from '../sign-in/code-step';
import { PasswordStep } from '../sign-in/password-step';
import { useSignInTexts } from '../sign-in/texts';
import { askWho } from './ask-who';
import type { SignedInPerson } from './person-context';

export interface SessionDialogProps {
  readonly person: SignedInPerson;
  /** The same person is signed in again, what failed may be repeated; null: goes on without. */
  readonly onEnd: (person: SignedInPerson | null) => void;
}

/** Lies above the page, which stays as it is. */
export function SessionDialog({ person, onEnd }: SessionDialogProps): ReactElement {
  const texts = useSignInTexts();
  const [step, setStep] = useState<'password' | 'code'>('password');
  const [other, setOther] = useState<string | null>(null);

  // Repeating under another name would enter one person's figures as those of another.
  const goOn = useCallback(async (): Promise<void> => {
    const now = await askWho();
    if (now && now.id !== person.id) setOther(now.name);
    else if (now) onEnd(now);
  }, [person.id, onEnd]);

  // A person with a Dienstkonto signs in in a second window and comes back.
  useEffect(() => {
    const look = (): void => void goOn().catch(() => undefined);
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [goOn]);

  return (
    <Dialog title={texts.expired.heading} alert>
      <p>{texts.expired.sentence}</p>
      {other === null ? null : <Message kind="error">{texts.expired.other(other, person.name)}</Message>}
      {step === 'code' ? (
        <CodeStep onSignedIn={goOn} />
      ) : person.email !== null && person.hasPassword ? (
        <PasswordStep fixedEmail={person.email} onSignedIn={goOn} onSecondFactor={() => setStep('code')} filled />
      ) : (
        <p>
          <a className="tz-button tz-button-filled" href="/anmelden?weiter=/konto" target="_blank" rel="noreferrer">
            {texts.expired.newWindow}
          </a>
        </p>
      )}
      <div>
        <Button kind="small" onPress={() => onEnd(null)}>
          {texts.expired.without}
        </Button>
      </div>
    </Dialog>
  );
}
