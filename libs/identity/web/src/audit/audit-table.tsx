import type { AuditQuery } from '@teilziel/graphql-client';
import { TableFrame } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { momentText } from '../verwaltung/german-date.rules';
import { useAuditTexts } from './texts';

export type AuditRows = AuditQuery['audit']['rows'];

export function AuditTable({ rows }: { readonly rows: AuditRows }): ReactElement {
  const texts = useAuditTexts();
  return (
    <TableFrame caption={texts.caption} captionHidden variant="stack">
      <thead>
        <tr>
          <th scope="col" className="tz-number">
            {texts.number}
          </th>
          <th scope="col">{texts.at}</th>
          <th scope="col">{texts.person}</th>
          <th scope="col">{texts.what}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.number} className="tz-audit-row">
            <td className="tz-number tz-muted" data-label={texts.number}>
              {row.number}
            </td>
            <td className="tz-nowrap">{momentText(row.at)}</td>
            <td className="tz-audit-person">{row.person}</td>
            <td lang="de">{row.text}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
