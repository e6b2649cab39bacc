import { FachamtNamesDocument } from '@teilziel/graphql-client';
import type { InvitePersonMutation } from '@teilziel/graphql-client';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { Button } from '@teilziel/ui';
import { Answered } from '../verwaltung/answered';
import { InvitationLink } from '../verwaltung/invitation-link';
import { useQuestion } from '@teilziel/graphql-client';
import { useVerwaltungAddress } from '../verwaltung/use-verwaltung-address';
import { VerwaltungPage } from '../verwaltung/verwaltung-page';
import { InviteForm } from './invite-form';
import { usePeopleTexts } from './texts';

const NO_VARIABLES = {};
type Invited = InvitePersonMutation['invitePerson'];

function Done({ invited, onAnother }: { readonly invited: Invited; readonly onAnother: () => void }): ReactElement {
  const texts = usePeopleTexts().inviteForm;
  const to = useVerwaltungAddress();
  return (
    <div className="tz-stack tz-measure">
      <InvitationLink mailed={invited.mailed} link={invited.link} />
      <div className="tz-button-row">
        <Button onPress={onAnother}>{texts.another}</Button>
        <Link to={to(`personen/${invited.person.id}`)}>{texts.open(invited.person.name)}</Link>
      </div>
    </div>
  );
}

export function InvitePage(): ReactElement {
  const texts = usePeopleTexts().inviteForm;
  const to = useVerwaltungAddress();
  const fachaemter = useQuestion(FachamtNamesDocument, NO_VARIABLES);
  const [invited, setInvited] = useState<Invited | null>(null);
  const heading = invited ? texts.done(invited.person.name) : texts.heading;
  return (
    <VerwaltungPage
      // A new heading takes the focus and is read out: the form is gone.
      key={heading}
      heading={heading}
      replaces={invited !== null}
      {...(invited ? {} : { lead: texts.lead })}
      above={
        <p className="tz-meta tz-above">
          <Link to={to('personen')}>{texts.back}</Link>
        </p>
      }
    >
      {invited ? (
        <Done invited={invited} onAnother={() => setInvited(null)} />
      ) : (
        <Answered question={fachaemter}>
          {(answer) => <InviteForm fachaemter={answer.fachaemter} onInvited={setInvited} />}
        </Answered>
      )}
    </VerwaltungPage>
  );
}
