import type { GenderAudit } from '@teilziel/graphql-client';
import { formatNumber } from '@teilziel/statistics';
import { TableFrame, useContentLanguage } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useGenderTexts } from './texts';

type Row = GenderAudit['coverage'][number];

const shareOf = (split: number, persons: number): string =>
  persons === 0 ? '' : formatNumber((100 * split) / persons, 0);

function Reasons({ row }: { readonly row: Row }): ReactElement {
  const { page } = useGenderTexts();
  const all = [
    ...row.reasons.map(({ code, name, reason }) => ({ code, text: `${name}: ${reason}` })),
    ...row.open.map(({ code, name }) => ({ code, text: `${name}: ${page.missing}` })),
  ];
  return (
    <ul className="tz-plain-list">
      {all.map(({ code, text }) => (
        <li key={code}>{text}</li>
      ))}
    </ul>
  );
}

/** Every indicator about persons has figures by sex or a reason why not. */
export function CoverageTable({ audit }: { readonly audit: GenderAudit }): ReactElement {
  const texts = useGenderTexts();
  const contentLanguage = useContentLanguage();
  const { page } = texts;
  const { persons, split } = audit.total;
  return (
    <TableFrame caption={page.coverageCaption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{page.handlungsfeld}</th>
          <th scope="col" className="tz-number">
            {page.persons}
          </th>
          <th scope="col" className="tz-number">
            {page.split}
          </th>
          <th scope="col" className="tz-number">
            {page.share}
          </th>
          <th scope="col">{page.reason}</th>
        </tr>
      </thead>
      <tbody>
        {audit.coverage.map((row) => (
          <tr key={row.handlungsfeld ?? 'rest'}>
            <th scope="row" lang={contentLanguage}>
              {row.handlungsfeld === null ? row.title : `${row.handlungsfeld} ${row.title}`}
            </th>
            <td className="tz-number">{row.persons}</td>
            <td className="tz-number">{row.split}</td>
            <td className="tz-number">{shareOf(row.split, row.persons)}</td>
            <td lang={contentLanguage}>
              <Reasons row={row} />
            </td>
          </tr>
        ))}
        <tr className="tz-total">
          <th scope="row">{texts.total}</th>
          <td className="tz-number">{persons}</td>
          <td className="tz-number">{split}</td>
          <td className="tz-number">{shareOf(split, persons)}</td>
          <td />
        </tr>
      </tbody>
    </TableFrame>
  );
}
