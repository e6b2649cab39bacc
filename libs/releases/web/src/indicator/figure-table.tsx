import { TableFrame } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { FigureLink } from '../explain/figure-link';
import { useFigureLinks } from '../explain/use-figure-links';
import { useIndicatorTexts } from './texts';
import { addressOf } from './figure-cell-address';
import { columnClass, Figure, ROLE_CLASS } from './figure-cell';
import type { FigureRow, FigureTable } from './figure-table.rules';

interface FigureTableProps {
  readonly table: FigureTable;
  readonly name: string;
  readonly unit: string;
  /** Scrolls within itself in both directions. */
  readonly tall?: boolean;
}

interface RowProps {
  readonly row: FigureRow;
  readonly table: FigureTable;
  readonly unit: string;
  /** Whom the row is about. */
  readonly of: string;
  readonly linkOf: ReturnType<typeof useFigureLinks>;
}

function Row({ row, table, unit, of, linkOf }: RowProps): ReactElement {
  return (
    <tr className={row.role === 'total' ? 'tz-total' : undefined}>
      <th scope="row" className={ROLE_CLASS[row.role]}>
        {row.label}
      </th>
      {table.columns.map((column, at) => {
        const cell = row.cells[at];
        const link = linkOf({
          ...addressOf(row.key, column.period),
          text: cell ? cell.text + cell.sign : '',
          unit,
          of,
        });
        return (
          <td key={column.period} className={columnClass(column, cell)}>
            {cell && cell.text !== '' ? (
              <FigureLink link={link}>
                <Figure cell={cell} />
              </FigureLink>
            ) : null}
          </td>
        );
      })}
    </tr>
  );
}

/** Periods side by side, as in the report; the newest stands at the right end. */
export function FigureTableView({ table, name, unit, tall = false }: FigureTableProps): ReactElement {
  const texts = useIndicatorTexts();
  const linkOf = useFigureLinks();
  const gapLabel = unit === '%' ? texts.gapPoints : unit === '' ? texts.gap : texts.gapUnit(unit);
  return (
    <TableFrame caption={texts.tableCaption(name)} captionHidden newestAtEnd tall={tall}>
      <thead>
        <tr>
          <th scope="col">{texts.inUnit(unit)}</th>
          {table.columns.map((column) => (
            <th key={column.period} scope="col" className={columnClass(column)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <Row key={row.key} row={row} table={table} unit={unit} of={row.label} linkOf={linkOf} />
        ))}
        {table.gap ? (
          <Row row={{ ...table.gap, label: gapLabel }} table={table} unit={unit} of="" linkOf={linkOf} />
        ) : null}
      </tbody>
    </TableFrame>
  );
}
