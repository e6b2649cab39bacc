import type { PersonPageFragment } from '@teilziel/graphql-client';
import { TableFrame } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { momentText } from '../verwaltung/german-date.rules';
import { usePersonTexts } from './texts';

export function HistorySection({ history }: Pick<PersonPageFragment, 'history'>): ReactElement {
  const texts = usePersonTexts().history;
  return (
    <section>
      <h2>{texts.heading}</h2>
      {history.length === 0 ? (
        <p>{texts.empty}</p>
      ) : (
        <TableFrame caption={texts.caption} captionHidden variant="stack">
          <thead>
            <tr>
              <th scope="col">{texts.at}</th>
              <th scope="col">{texts.by}</th>
              <th scope="col">{texts.what}</th>
            </tr>
          </thead>
          <tbody>
            {history.map((row) => (
              <tr key={row.number} className="tz-reading-row">
                <td className="tz-nowrap tz-muted">{momentText(row.at)}</td>
                <td>{row.person}</td>
                <td lang="de">{row.text}</td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      )}
    </section>
  );
}
