import type { ReactElement } from 'react';
import type { FigureCell as Cell, FigureColumn } from './figure-table.rules';

/** Brackets and letters hang outside the digits, so that no sign moves a figure. */
export function Figure({ cell }: { readonly cell: Pick<Cell, 'text' | 'sign'> }): ReactElement {
  const bracketed = cell.text.startsWith('(') && cell.text.endsWith(')');
  // Most cells are plain, and a table may have thousands.
  if (!bracketed && !cell.sign) return <>{cell.text}</>;
  return (
    <span className="tz-figure">
      {bracketed ? cell.text.slice(0, -1) : cell.text}
      {bracketed ? <span className="tz-hanging">)</span> : null}
      {cell.sign ? <sup className="tz-hanging">{cell.sign}</sup> : null}
    </span>
  );
}

export function columnClass(column: FigureColumn, cell?: Cell): string {
  return [
    'tz-number',
    column.afterBreak ? 'tz-break' : '',
    column.current ? 'tz-current' : '',
    cell?.secret ? 'tz-withheld' : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
}

export const ROLE_CLASS = {
  total: 'tz-total',
  women: 'tz-women-text',
  men: 'tz-men-text',
  divers: 'tz-divers-text',
  other: '',
  gap: '',
} as const;
