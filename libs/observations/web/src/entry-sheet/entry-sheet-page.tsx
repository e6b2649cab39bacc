import type { ReactElement } from 'react';

export function EntrySheetPage(): ReactElement {
  return <div className="tz-work" />;
}
