import type { ReactElement, ReactNode } from 'react';

export interface ButtonProps {
  readonly children: ReactNode;
  /** One filled button a view. */
  readonly kind?: 'filled' | 'outline' | 'small' | 'danger';
  readonly type?: 'button' | 'submit';
  /** The answer is on its way: a second press does nothing, but the button keeps the focus. */
  readonly busy?: boolean;
  readonly wide?: boolean;
  readonly onPress?: () => void;
  readonly label?: string;
}

const KINDS = { filled: 'tz-button-filled', outline: '', small: 'tz-button-small', danger: 'tz-button-danger' };

export function Button({
  children,
  kind = 'outline',
  type = 'button',
  busy = false,
  wide = false,
  onPress,
  label,
}: ButtonProps): ReactElement {
  return (
    <button
      type={type}
      className={`tz-button ${KINDS[kind]} ${wide ? 'tz-button-full' : ''}`}
      aria-disabled={busy || undefined}
      aria-label={label}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onPress?.();
      }}
    >
      {children}
    </button>
  );
}
