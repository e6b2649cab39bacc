import type { ReactElement } from 'react';

export function CockpitPage(): ReactElement {
  return <div className="tz-work" />;
}
