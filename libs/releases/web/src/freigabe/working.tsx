import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useFreigabeTexts } from './texts';

/** From here on one may wonder whether it still works. */
const LONG = 20;

interface WorkingProps {
  /** What is being done, in the order it is done. */
  readonly parts: readonly string[];
}

/**
 * How far it is nobody knows; what is done and for how long can be said. Read out twice and not every second: at the start,
 * and when it takes long.
 */
export function Working({ parts }: WorkingProps): ReactElement {
  const { working } = useFreigabeTexts();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className="tz-working">
      <p role="status">
        <strong>{working.heading}</strong> {seconds < LONG ? working.usual : working.long}
      </p>
      <div className="tz-working-bar" role="progressbar" aria-label={working.heading} />
      <ul>
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <p className="tz-note" aria-hidden="true">
        {working.since(seconds)}
      </p>
    </div>
  );
}
