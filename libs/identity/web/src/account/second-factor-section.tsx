import { useRef, useState } from 'react';
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
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone with what it stood in: the focus goes to where the new content starts.
  const toHeading = (): void => heading.current?.focus();
  const changed = async (shown: readonly string[] | null): Promise<void> => {
    setCodes(shown);
    await renew();
    if (shown === null) toHeading();
  };
  return (
    <section className="tz-section">
      <h2 ref={heading} tabIndex={-1}>
        {texts.heading}
      </h2>
      {codes !== null ? (
        <RecoveryCodes
          codes={codes}
          onKept={() => {
            setCodes(null);
            toHeading();
          }}
        />
      ) : person.secondFactor ? (
        <SecondFactorOn left={person.recoveryCodesLeft} onChanged={changed} />
      ) : (
        <SecondFactorSetUp onBegun={toHeading} onActivated={changed} />
      )}
    </section>
  );
}
