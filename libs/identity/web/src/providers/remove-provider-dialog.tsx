import { RemoveSignInProviderDocument, fetchGraphql, useSubmit } from '@teilziel/graphql-client';
import type { ProviderLineFragment } from '@teilziel/graphql-client';
import { Button, Dialog, ErrorSummary } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useVerwaltungTexts } from '../verwaltung/texts';
import { useProvidersTexts } from './texts';

export interface RemoveProviderDialogProps {
  readonly provider: ProviderLineFragment;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

export function RemoveProviderDialog({ provider, onClose, onRemoved }: RemoveProviderDialogProps): ReactElement {
  const texts = useProvidersTexts();
  const common = useVerwaltungTexts();
  const { busy, errors, submit } = useSubmit();
  const remove = async (): Promise<void> => {
    await fetchGraphql(RemoveSignInProviderDocument, { provider: provider.provider });
    onRemoved();
  };
  return (
    <Dialog title={texts.removeTitle(provider.label)} onClose={onClose} alert>
      <p>{texts.removeLead}</p>
      <ErrorSummary errors={errors} />
      <div className="tz-button-row">
        <Button onPress={onClose}>{common.cancel}</Button>
        <Button kind="danger" busy={busy} onPress={() => void submit([], remove)}>
          {texts.removeSubmit}
        </Button>
      </div>
    </Dialog>
  );
}
