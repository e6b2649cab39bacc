import { parsePeriod, periodLabel } from '@teilziel/statistics';
import { TableFrame } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { useTexts } from '../texts';
import { addressOf } from './figure-cell-address';
import { Figure, ROLE_CLASS } from './figure-cell';
import type { FigureColumn, FigureTable } from './figure-table.rules';

interface PeriodTableProps {
  readonly table: FigureTable;
  readonly name: string;
  readonly unit: string;
}

function HeadRows({ table, unit }: Omit<PeriodTableProps, 'name'>): ReactElement {
  const texts = useTexts().indicator;
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

function PeriodRow({ table, column, at }: { table: FigureTable; column: FigureColumn; at: number }): ReactElement {
  const gap = table.gap?.cells[at];
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
          <td key={row.key} className={className} data-figure={addressOf(row.key, column.period)}>
            <Figure cell={cell} />
          </td>
        );
        if (!table.hasFractions) return [value];
        return [
          <td key={`${row.key} n`} className={className} data-figure={addressOf(row.key, column.period, 'NUMERATOR')}>
            {cell.numerator}
          </td>,
          <td key={`${row.key} d`} className={className} data-figure={addressOf(row.key, column.period, 'DENOMINATOR')}>
            {cell.denominator}
          </td>,
          value,
        ];
      })}
      {gap ? (
        <td className={`tz-number ${gap.secret ? 'tz-withheld' : ''}`} data-figure={addressOf('gap', column.period)}>
          <Figure cell={gap} />
        </td>
      ) : null}
    </tr>
  );
}

/** One row a period, with the counts behind every rate. */
export function PeriodTable({ table, name, unit }: PeriodTableProps): ReactElement {
  const texts = useTexts().indicator;
  return (
    <TableFrame caption={texts.tableCaption(name)} captionHidden>
      <HeadRows table={table} unit={unit} />
      <tbody>
        {table.columns.map((column, at) => (
          <PeriodRow key={column.period} table={table} column={column} at={at} />
        ))}
      </tbody>
    </TableFrame>
  );
}
