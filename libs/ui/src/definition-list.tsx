import type { ReactElement, ReactNode } from 'react';

export interface DefinitionEntry {
  readonly term: string;
  readonly description: ReactNode;
}

/** Terms without a description are left out: an empty line says nothing. */
export function DefinitionList({ entries }: { readonly entries: readonly DefinitionEntry[] }): ReactElement {
  const shown = entries.filter(
    ({ description }) => description !== null && description !== undefined && description !== '',
  );
  return (
    <dl className="tz-definitions">
      {shown.map(({ term, description }) => (
        <div key={term} className="tz-definition">
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}
