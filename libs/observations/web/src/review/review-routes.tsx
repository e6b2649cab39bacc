import type { ReactElement } from 'react';

export function ReviewRoutes(): ReactElement {
  return <div className="tz-work" />;
}
