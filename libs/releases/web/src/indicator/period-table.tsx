import type { FigurePart } from '@teilziel/graphql-client';
import { parsePeriod, periodLabel } from '@teilziel/statistics';
import { TableFrame } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { FigureLink } from '../explain/figure-link';
import { useFigureLinks } from '../explain/use-figure-links';
import type { FigureLinkAttributes } from '../explain/use-figure-links';
import { useIndicatorTexts } from './texts';
import { addressOf } from './figure-cell-address';
import { Figure, ROLE_CLASS } from './figure-cell';
import type { FigureColumn, FigureRow, FigureTable } from './figure-table.rules';

interface PeriodTableProps {
  readonly table: FigureTable;
  readonly name: string;
  readonly unit: string;
}

function HeadRows({ table, unit }: Omit<PeriodTableProps, 'name'>): ReactElement {
  const texts = useIndicatorTexts();
  const parts = table.hasFractions ? [texts.numerator, texts.denominator, texts.inUnit(unit)] : [texts.inUnit(unit)];
  return (
    <thead>
      <tr className="tz-head-groups">
        <th scope="col" rowSpan={2}>
          {texts.period}
        </th>
        {table.rows.map((row) => (
          <th key={row.key} scope="colgroup" colSpan={parts.length} className={`tz-head-group ${ROLE_CLASS[row.role]}`}>
            {row.label}
          </th>
        ))}
        {table.gap ? (
          <th scope="col" rowSpan={2} className="tz-number">
            {unit === '%' ? texts.gapPoints : texts.gap}
          </th>
        ) : null}
      </tr>
      <tr>
        {table.rows.flatMap((row) =>
          parts.map((part) => (
            <th key={`${row.key} ${part}`} scope="col" className="tz-number">
              {part}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}

interface PeriodRowProps {
  readonly table: FigureTable;
  readonly column: FigureColumn;
  readonly at: number;
  readonly unit: string;
  readonly linkOf: ReturnType<typeof useFigureLinks>;
}

function PeriodRow({ table, column, at, unit, linkOf }: PeriodRowProps): ReactElement {
  const gap = table.gap?.cells[at];
  const figureOf = (row: FigureRow, part: FigurePart, text: string, of: string): FigureLinkAttributes =>
    linkOf({ ...addressOf(row.key, column.period, part), text, unit, of });
  return (
    <tr className={`${column.afterBreak ? 'tz-break-row' : ''} ${column.current ? 'tz-total' : ''}`}>
      <th scope="row" className="tz-nowrap">
        {periodLabel(parsePeriod(column.period))}
      </th>
      {table.rows.flatMap((row) => {
        const cell = row.cells[at];
        if (!cell) return [];
        const className = `tz-number ${cell.secret ? 'tz-withheld' : ''}`;
        const value = (
          <td key={row.key} className={className}>
            <FigureLink link={figureOf(row, 'VALUE', cell.text + cell.sign, row.label)}>
              <Figure cell={cell} />
            </FigureLink>
          </td>
        );
        if (!table.hasFractions) return [value];
        const count = (part: 'NUMERATOR' | 'DENOMINATOR', text: string): ReactElement => (
          <td key={`${row.key} ${part}`} className={className}>
            {text === '' ? null : <FigureLink link={figureOf(row, part, text, row.label)}>{text}</FigureLink>}
          </td>
        );
        return [count('NUMERATOR', cell.numerator), count('DENOMINATOR', cell.denominator), value];
      })}
      {table.gap && gap ? (
        <td className={`tz-number ${gap.secret ? 'tz-withheld' : ''}`}>
          <FigureLink link={figureOf(table.gap, 'GAP', gap.text + gap.sign, '')}>
            <Figure cell={gap} />
          </FigureLink>
        </td>
      ) : null}
    </tr>
  );
}

/** One row a period, with the counts behind every rate. */
export function PeriodTable({ table, name, unit }: PeriodTableProps): ReactElement {
  const texts = useIndicatorTexts();
  const linkOf = useFigureLinks();
  return (
    <TableFrame caption={texts.tableCaption(name)} captionHidden>
      <HeadRows table={table} unit={unit} />
      <tbody>
        {table.columns.map((column, at) => (
          <PeriodRow key={column.period} table={table} column={column} at={at} unit={unit} linkOf={linkOf} />
        ))}
      </tbody>
    </TableFrame>
  );
}
