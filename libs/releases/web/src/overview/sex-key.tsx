import type { ReactElement } from 'react';
import { useTexts } from '../texts';

/** The two series of the spark lines: dash and marker besides colour. */
export function SexKey(): ReactElement {
  const { women, men } = useTexts().overview;
  return (
    <p className="tz-sex-key tz-meta">
      <span>
        <svg width="28" height="10" viewBox="0 0 28 10" aria-hidden="true">
          <path d="M0 5H28" stroke="var(--tz-women)" strokeWidth="2.5" />
          <circle cx="14" cy="5" r="4.5" fill="var(--tz-women)" stroke="var(--tz-page)" strokeWidth="1.5" />
        </svg>
        {women}
      </span>
      <span>
        <svg width="28" height="10" viewBox="0 0 28 10" aria-hidden="true">
          <path d="M0 5H28" stroke="var(--tz-men)" strokeWidth="2.5" strokeDasharray="7 4" />
          <rect x="10.5" y="1.5" width="7" height="7" fill="var(--tz-page)" stroke="var(--tz-men)" strokeWidth="2" />
        </svg>
        {men}
      </span>
    </p>
  );
}
