import type { ReactElement } from 'react';

export type StateIconName = 'saved' | 'saving' | 'local' | 'hint' | 'error' | 'locked' | 'open';

const PATHS: Readonly<Record<Exclude<StateIconName, 'open'>, ReactElement>> = {
  saved: <path d="m4.5 12.5 5 5 10-11" />,
  saving: <path d="M20 5v5h-5M4 19v-5h5M5.6 9A7.2 7.2 0 0 1 18 7.2L20 10M4 14l2 2.8A7.2 7.2 0 0 0 18.4 15" />,
  local: <path d="M5 4.5h14v10H5ZM2.5 18.5h19M12 7v4.5m-2-2 2 2 2-2" />,
  hint: <path d="M12 3.5 22 20.5H2ZM12 10v5m0 2.2v.6" />,
  error: <path d="M8.1 2.5h7.8l5.6 5.6v7.8l-5.6 5.6H8.1l-5.6-5.6V8.1Zm.9 6.5 6 6m0-6-6 6" />,
  locked: <path d="M5 10.5h14v10H5Zm3 0V7.5a4 4 0 0 1 8 0v3" />,
};

/** The symbol of an entry state; the word stands beside it or in the description of the cell. */
export function StateIcon({
  name,
  size = 12,
}: {
  readonly name: StateIconName;
  readonly size?: number;
}): ReactElement | null {
  if (name === 'open') return null;
  return (
    <svg
      className={`tz-state-icon tz-state-${name}`}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={size < 16 ? 2.4 : 1.9}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {PATHS[name]}
    </svg>
  );
}
