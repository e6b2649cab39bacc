import type { ReactElement } from 'react';

export function DueListPage(): ReactElement {
  return <div className="tz-work" />;
}
