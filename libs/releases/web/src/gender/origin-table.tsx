import type { GenderFigures } from '@teilziel/graphql-client';
import { TableFrame } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { gapCells } from './gap-table.rules';
import { useGenderTexts } from './texts';

interface OriginTableProps {
  readonly origins: GenderFigures['origins'];
  readonly labelOf: (part: string) => string;
}

/** Both comparisons of sex and origin: not the smallest of four cells, but women with women and men with men. */
export function OriginTable({ origins, labelOf }: OriginTableProps): ReactElement | null {
  const texts = useGenderTexts();
  if (origins.length === 0) return null;
  const rows = origins.flatMap(({ one, other, women, men }) => {
    const compared = texts.withinRow(labelOf(one), labelOf(other));
    return [
      { key: `${one} F`, label: `${texts.women}: ${compared}`, gap: women, tone: 'tz-women-text' },
      { key: `${one} M`, label: `${texts.men}: ${compared}`, gap: men, tone: 'tz-men-text' },
    ];
  });
  return (
    <>
      <h3 className="tz-gap-heading">{texts.within}</h3>
      <TableFrame caption={texts.withinCaption} captionHidden>
        <thead>
          <tr>
            <th scope="col">{texts.part}</th>
            <th scope="col" className="tz-number">
              {texts.points}
            </th>
            <th scope="col">{texts.range}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, gap, tone }) => {
            const [points, range] = gapCells(gap, texts);
            return (
              <tr key={key}>
                <th scope="row" className={tone}>
                  {label}
                </th>
                <td className={`tz-number ${points.secret ? 'tz-withheld' : ''}`}>{points.text}</td>
                <td className={`tz-nowrap ${range.secret ? 'tz-withheld' : ''}`}>{range.text}</td>
              </tr>
            );
          })}
        </tbody>
      </TableFrame>
    </>
  );
}
