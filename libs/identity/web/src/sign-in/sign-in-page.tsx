import { signInFaultSentence } from '@teilziel/identity/model';
import { LoadingBars, Message, PageHeading } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { pageTitle } from '../page-title';
import { usePerson } from '../session/person-context';
import type { SignedInPerson } from '../session/person-context';
import { CodeStep } from './code-step';
import { DemoSignIns } from './demo-sign-ins';
import { OpenData } from './open-data';
import { PasswordStep } from './password-step';
import { ProviderLinks } from './provider-links';
import { useSignInTexts } from './texts';
import { useOptions } from './use-options';
import { kommuneOfPath, wayBack } from './way-back.rules';
import './sign-in.css';

/** Who works in one Kommune only starts there. */
function startOf(person: SignedInPerson | null): string {
  const [only, another] = person?.kommunen ?? [];
  return only && !another ? `/k/${only.ags}` : '/?liste';
}

export function SignInPage(): ReactElement {
  const texts = useSignInTexts();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const { person, renew } = usePerson();
  const options = useOptions();
  const [step, setStep] = useState<'password' | 'code'>('password');
  const wanted = wayBack(search.get('weiter'));
  const fault = signInFaultSentence(search.get('fehler'));
  const farewell = search.has('abgemeldet') ? texts.signedOut : search.has('geloescht') ? texts.deleted : null;
  const kommune = kommuneOfPath(wanted);
  const goOn = async (): Promise<void> => {
    const now = await renew();
    await navigate(wanted ?? startOf(now), { replace: true });
  };

  if (step === 'code')
    return (
      <div className="tz-narrow">
        <PageHeading key="code" title={pageTitle(texts.code.heading)}>
          {texts.code.heading}
        </PageHeading>
        <p className="tz-lead tz-narrow-lead">{texts.code.lead}</p>
        <CodeStep onSignedIn={goOn} />
        <p className="tz-narrow-foot">
          <button type="button" className="tz-text-button" onClick={() => setStep('password')}>
            {texts.code.back}
          </button>
        </p>
      </div>
    );

  return (
    <>
      <div className="tz-sign-in">
        <div className="tz-sign-in-form">
          <PageHeading title={pageTitle(texts.heading)}>{texts.heading}</PageHeading>
          <p className="tz-lead tz-narrow-lead">{texts.lead}</p>
          {person ? (
            <Message kind="info">
              {texts.signedIn(person.name)} <Link to={wanted ?? startOf(person)}>{texts.goOn}</Link>
            </Message>
          ) : null}
          {farewell !== null && !person ? (
            <div role="status">
              <Message kind="info">{farewell}</Message>
            </div>
          ) : null}
          {fault === null ? null : <Message kind="error">{fault}</Message>}
          {options === null ? (
            <LoadingBars />
          ) : (
            <>
              <ProviderLinks providers={options.providers} to={wanted} />
              <PasswordStep
                onSignedIn={goOn}
                onSecondFactor={() => setStep('code')}
                filled={options.providers.length === 0}
              >
                <Link to="/passwort">{texts.forgotten}</Link>
              </PasswordStep>
            </>
          )}
        </div>
        <OpenData kommune={kommune} />
      </div>
      <DemoSignIns accounts={options?.demo ?? []} onSignedIn={goOn} />
    </>
  );
}
