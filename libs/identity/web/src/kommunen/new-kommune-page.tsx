import { Message, NavigatedContext, PageHeading } from '@teilziel/ui';
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

/** The form is gone: the heading takes the focus. */
const ARRIVED = { current: true };

function Done({
  created,
  onAnother,
}: {
  readonly created: CreatedKommune;
  readonly onAnother: () => void;
}): ReactElement {
  const texts = useKommunenTexts();
  return (
    <div className="tz-stack tz-measure">
      {created.invited ? (
        <InvitationLink mailed={created.mailed} link={created.link} />
      ) : (
        <Message kind="info">{texts.already}</Message>
      )}
      <h2>{texts.next}</h2>
      <ol className="tz-steps">
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className="tz-button-row">
        <button type="button" className="tz-button" onClick={onAnother}>
          {texts.another}
        </button>
        <Link to={`/k/${created.ags}/verwaltung/personen`}>{texts.toPeople}</Link>
      </div>
    </div>
  );
}

/** Who runs the program sets up a Kommune and invites the first person of its Verwaltung. */
export function NewKommunePage(): ReactElement | null {
  const texts = useKommunenTexts();
  const { person } = usePerson();
  const navigated = useContext(NavigatedContext);
  const [created, setCreated] = useState<CreatedKommune | null>(null);
  const heading = created ? texts.done(created.name) : texts.heading;
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
        <Done created={created} onAnother={() => setCreated(null)} />
      ) : person === null ? (
        <SignInFirst />
      ) : person.mayCreateKommune ? (
        <KommuneForm onCreated={setCreated} />
      ) : (
        <p className="tz-measure">{texts.operatorOnly}</p>
      )}
    </div>
  );
}
