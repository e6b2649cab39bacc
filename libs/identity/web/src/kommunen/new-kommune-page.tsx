import { Button, Message, NavigatedContext, PageHeading } from '@teilziel/ui';
import { useContext, useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { pageTitle } from '../page-title';
import { usePerson } from '../session/person-context';
import { InvitationLink } from '../verwaltung/invitation-link';
import { SignInFirst } from '../verwaltung/answered';
import { KommuneForm } from './kommune-form';
import type { CreatedKommune } from './kommune-form';
import { useKommunenTexts } from './texts';
import '../verwaltung/verwaltung.css';
import './new-kommune.css';

/** The form is gone: the heading takes the focus. */
const ARRIVED = { current: true };

interface Created {
  readonly kommune: CreatedKommune;
  /** Whoever set it up is its first Verwaltung and may go on at once; anybody else sees nothing of it. */
  readonly own: boolean;
}

function Done({ kommune, own, onAnother }: Created & { readonly onAnother: () => void }): ReactElement {
  const texts = useKommunenTexts();
  return (
    <div className="tz-stack tz-measure">
      {kommune.invited ? (
        <InvitationLink mailed={kommune.mailed} link={kommune.link} />
      ) : (
        <Message kind="info">{own ? texts.own : texts.already}</Message>
      )}
      <h2>{texts.next}</h2>
      <ol className="tz-steps">
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className="tz-button-row">
        {own ? <Link to={`/k/${kommune.ags}/verwaltung/personen`}>{texts.toPeople}</Link> : null}
        <Button onPress={onAnother}>{texts.another}</Button>
      </div>
    </div>
  );
}

/** Who runs the program sets up a Kommune and invites the first person of its Verwaltung. */
export function NewKommunePage(): ReactElement | null {
  const texts = useKommunenTexts();
  const { person, renew } = usePerson();
  const navigated = useContext(NavigatedContext);
  const [created, setCreated] = useState<Created | null>(null);
  const heading = created ? texts.done(created.kommune.name) : texts.heading;
  const take = (kommune: CreatedKommune, adminEmail: string): void => {
    const own = person?.email === adminEmail;
    setCreated({ kommune, own });
    // The menu lists the new Kommune only when the person is asked for anew.
    if (own) void renew();
  };
  if (person === undefined) return null;
  return (
    <div className="tz-verwaltung" key={heading}>
      <div className="tz-verwaltung-head">
        <div>
          <NavigatedContext value={created ? ARRIVED : navigated}>
            <PageHeading title={pageTitle(heading)}>{heading}</PageHeading>
          </NavigatedContext>
          {created ? null : <p className="tz-lead">{texts.lead}</p>}
        </div>
      </div>
      {created ? (
        <Done {...created} onAnother={() => setCreated(null)} />
      ) : person === null ? (
        <SignInFirst />
      ) : person.mayCreateKommune ? (
        <KommuneForm onCreated={take} />
      ) : (
        <p className="tz-measure">{texts.operatorOnly}</p>
      )}
    </div>
  );
}
