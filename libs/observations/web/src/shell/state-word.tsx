import type { ReactElement, ReactNode } from 'react';
import { StateIcon } from './state-icon';
import type { StateIconName } from './state-icon';

/** Symbol and word: neither says it alone. */
export function StateWord({
  name,
  children,
}: {
  readonly name: StateIconName;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <span className={`tz-state-word tz-state-${name}`}>
      <StateIcon name={name} size={16} />
      <span>{children}</span>
    </span>
  );
}
