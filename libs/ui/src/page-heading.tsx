import { createContext, useContext, useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';

/** True after the first navigation; the first page leaves the focus where the browser puts it. */
export const NavigatedContext = createContext<{ readonly current: boolean }>({ current: false });

export interface PageHeadingProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly className?: string;
  readonly lang?: string | undefined;
}

/** The h1 of a page: sets the title of the window and takes the focus when the reader came by a link. */
export function PageHeading({ title, children, className, lang }: PageHeadingProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  const navigated = useContext(NavigatedContext);
  useEffect(() => {
    if (navigated.current) heading.current?.focus({ preventScroll: true });
  }, [navigated]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className} lang={lang}>
      {children}
    </h1>
  );
}
