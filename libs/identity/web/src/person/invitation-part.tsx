import { ResendInvitationDocument, fetchGraphql, useSubmit } from '@teilziel/graphql-client';
import type { ResendInvitationMutation } from '@teilziel/graphql-client';
import { Button, ErrorSummary } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { InvitationLink } from '../verwaltung/invitation-link';
import { Step } from '../verwaltung/step';
import { usePersonTexts } from './texts';

type Resent = ResendInvitationMutation['resendInvitation'];

/** For whoever has not come yet: the link may have been lost or be too old. */
export function InvitationPart({ person }: { readonly person: number }): ReactElement {
  const texts = usePersonTexts();
  const [resent, setResent] = useState<Resent | null>(null);
  const { busy, errors, submit } = useSubmit();
  const resend = async (): Promise<void> => {
    const { resendInvitation } = await fetchGraphql(ResendInvitationDocument, { person });
    setResent(resendInvitation);
  };
  return (
    <div className="tz-invitation">
      <ErrorSummary errors={errors} />
      <Step
        button={
          <Button busy={busy} onPress={() => void submit([], resend)}>
            {texts.resend}
          </Button>
        }
      >
        {texts.resendLead}
      </Step>
      <div role="status">{resent ? <InvitationLink mailed={resent.mailed} link={resent.link} /> : null}</div>
    </div>
  );
}
