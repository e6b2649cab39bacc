import { Button, Dialog, Message } from '@teilziel/ui';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { CodeStep } from '../sign-in/code-step';
import { PasswordStep } from '../sign-in/password-step';
import { useSignInTexts } from '../sign-in/texts';
import { usePerson } from './person-context';
import type { SignedInPerson } from './person-context';

export interface SessionDialogProps {
  readonly person: SignedInPerson;
  /** True: the same person is signed in again, what failed may be repeated. */
  readonly onEnd: (signedIn: boolean) => void;
}

/** Lies above the page, which stays as it is. */
export function SessionDialog({ person, onEnd }: SessionDialogProps): ReactElement {
  const texts = useSignInTexts();
  const { renew } = usePerson();
  const [step, setStep] = useState<'password' | 'code'>('password');
  const [other, setOther] = useState<string | null>(null);

  // Repeating under another name would enter one person's figures as those of another.
  const goOn = async (): Promise<void> => {
    const now = await renew();
    if (now && now.id !== person.id) setOther(now.name);
    else if (now) onEnd(true);
  };

  // A person with a Dienstkonto signs in in a second window and comes back.
  useEffect(() => {
    const look = (): void => {
      renew().then(
        (now) => {
          if (now?.id === person.id) onEnd(true);
        },
        () => undefined,
      );
    };
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [renew, person.id, onEnd]);

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
        <Button kind="small" onPress={() => onEnd(false)}>
          {texts.expired.without}
        </Button>
      </div>
    </Dialog>
  );
}
