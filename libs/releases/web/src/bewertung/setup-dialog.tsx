import { useSubmit } from '@teilziel/graphql-client';
import { Button, Dialog, ErrorSummary } from '@teilziel/ui';
import type { FormError } from '@teilziel/ui';
import type { FormEvent, ReactElement, ReactNode } from 'react';
import { useSetupTexts } from './texts';

export interface SetupDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** What is wrong before anything is sent. */
  readonly faults: () => readonly FormError[];
  /** Sends it; afterwards the dialog is closed by whoever opened it. */
  readonly work: () => Promise<void>;
  readonly children: (errors: readonly FormError[]) => ReactNode;
  readonly saveLabel?: string;
  /** Beside the usual two. */
  readonly more?: ReactNode;
}

/** One form in a dialog: fields, what is wrong, save and cancel. */
export function SetupDialog(props: SetupDialogProps): ReactElement {
  const { title, onClose, faults, work, children, saveLabel, more } = props;
  const texts = useSetupTexts();
  const { busy, errors, submit } = useSubmit();
  const save = (event: FormEvent): void => {
    event.preventDefault();
    void submit(faults(), work);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="tz-form" noValidate onSubmit={save}>
        <ErrorSummary errors={errors} />
        {children(errors)}
        <div className="tz-button-row">
          <Button kind="filled" type="submit" busy={busy}>
            {saveLabel ?? texts.save}
          </Button>
          {more}
          <Button onPress={onClose}>{texts.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
