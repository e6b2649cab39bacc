import { Message } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { CopyValue } from './copy-value';
import { useVerwaltungTexts } from './texts';

export interface InvitationLinkProps {
  readonly mailed: boolean;
  readonly link: string | null;
}

/** What became of an invitation: sent, or a link to hand over. */
export function InvitationLink({ mailed, link }: InvitationLinkProps): ReactElement {
  const texts = useVerwaltungTexts().link;
  if (mailed) return <Message kind="info">{texts.mailed}</Message>;
  if (link === null) return <Message kind="hint">{texts.notHandedOver}</Message>;
  return (
    <div className="tz-stack">
      <Message kind="hint">
        <strong>{texts.notMailed}</strong> {texts.handOver}
      </Message>
      <CopyValue label={texts.label} value={link} />
    </div>
  );
}
