import type { ReactElement, ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

export interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Escape and the ground beside the dialog close it; absent: only its own buttons do. */
  readonly onClose?: () => void;
  /** Interrupts: read out at once. */
  readonly alert?: boolean;
}

/** Open as long as it is rendered; the focus stays inside and returns to where it was. */
export function Dialog({ title, children, onClose, alert = false }: DialogProps): ReactElement {
  const dismissable = onClose !== undefined;
  return (
    <ModalOverlay
      className="tz-overlay"
      isOpen
      isDismissable={dismissable}
      isKeyboardDismissDisabled={!dismissable}
      onOpenChange={(open) => {
        if (!open) onClose?.();
      }}
    >
      <Modal className="tz-modal">
        <AriaDialog className="tz-dialog" role={alert ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
