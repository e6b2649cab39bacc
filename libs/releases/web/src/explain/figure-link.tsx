import type { ReactElement, ReactNode } from 'react';
import type { FigureLinkAttributes } from './use-figure-links';

interface FigureLinkProps {
  readonly link: FigureLinkAttributes;
  /** Stands alone: in a table the arrow keys lead to it, here the tab key does. */
  readonly alone?: boolean;
  readonly children: ReactNode;
}

/**
 * A figure that can be asked how it came about; ExplainArea answers. A link and not a button: its text can be marked and
 * copied with the table, and its address passed on.
 */
export function FigureLink({ link, alone = false, children }: FigureLinkProps): ReactElement {
  const place = alone ? {} : { tabIndex: -1, 'data-roving': '' };
  return (
    <a className="tz-figure-link" draggable={false} {...link} {...place}>
      {children}
    </a>
  );
}
