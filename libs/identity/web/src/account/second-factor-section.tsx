import { useState } from 'react';
import type { ReactElement } from 'react';
import { usePerson } from '../session/person-context';
import type { SignedInPerson } from '../session/person-context';
import { RecoveryCodes } from './recovery-codes';
import { SecondFactorOn } from './second-factor-on';
import { SecondFactorSetUp } from './second-factor-set-up';
import { useAccountTexts } from './texts';

export function SecondFactorSection({ person }: { readonly person: SignedInPerson }): ReactElement {
  const texts = useAccountTexts().secondFactor;
  const { renew } = usePerson();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const changed = async (shown: readonly string[] | null): Promise<void> => {
    setCodes(shown);
    await renew();
  };
  return (
    <section className="tz-section">
      <h2>{texts.heading}</h2>
      {codes !== null ? (
        <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />
      ) : person.secondFactor ? (
        <SecondFactorOn left={person.recoveryCodesLeft} onChanged={changed} />
      ) : (
        <SecondFactorSetUp onActivated={changed} />
      )}
    </section>
  );
}
