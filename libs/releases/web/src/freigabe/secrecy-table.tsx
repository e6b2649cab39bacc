import type { Scope } from '@teilziel/graphql-client';
import { TableFrame } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { periodText } from '../shell/release-dates';
import { gridOf } from './secrecy.rules';
import type { PreviewCellLine, PreviewTableLine, SecrecyGrid } from './secrecy.rules';
import { useFreigabeTexts } from './texts';

const SEX_CLASS: Readonly<Record<string, string>> = { F: 'tz-women-text', M: 'tz-men-text', D: 'tz-divers-text' };

interface GridProps {
  readonly grid: SecrecyGrid;
  readonly caption: string;
  readonly textOf: (cell: PreviewCellLine) => string;
  readonly classOf: (cell: PreviewCellLine) => string;
}

function Grid({ grid, caption, textOf, classOf }: GridProps): ReactElement {
  const { secrecy } = useFreigabeTexts();
  return (
    <TableFrame caption={caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{secrecy.group}</th>
          {grid.columns.map(({ code, label }) => (
            <th key={code} scope="col" className={`tz-number ${SEX_CLASS[code] ?? ''}`}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.rows.map(({ key, label, cells }) => (
          <tr key={key} className={key === '' ? 'tz-total' : ''}>
            <th scope="row">{label}</th>
            {cells.map((cell, at) => (
              <td key={grid.columns[at]?.code} className={`tz-number ${cell ? classOf(cell) : ''}`}>
                {cell ? textOf(cell) : ''}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

const KIND_CLASS: Readonly<Record<string, string>> = { primary: 'tz-primary-cell', secondary: 'tz-secondary-cell' };

/** Every reason once, with the cells it holds for. */
function Reasons({ table }: { readonly table: PreviewTableLine }): ReactElement | null {
  const hidden = table.cells.flatMap(({ reason, label }) => (reason === null ? [] : [{ reason, label }]));
  const reasons = [...new Set(hidden.map(({ reason }) => reason))];
  if (reasons.length === 0) return null;
  return (
    <ul className="tz-secrecy-reasons">
      {reasons.map((reason) => (
        <li key={reason}>
          <strong>{hidden.flatMap((one) => (one.reason === reason ? [one.label] : [])).join(', ')}:</strong> {reason}
        </li>
      ))}
    </ul>
  );
}

function Attack({ table }: { readonly table: PreviewTableLine }): ReactElement | null {
  const { secrecy, count } = useFreigabeTexts();
  const ranges = table.cells.flatMap(({ label, kind, from, to }) =>
    kind === null || (from === null && to === null)
      ? []
      : [secrecy.range(label, count(Math.floor(from ?? 0)), to === null ? secrecy.unbounded : count(Math.ceil(to)))],
  );
  if (ranges.length === 0) return null;
  return (
    <div className="tz-message tz-message-info">
      <p>
        <strong>{secrecy.passed}</strong> {secrecy.ranges}
      </p>
      <ul>
        {ranges.map((range) => (
          <li key={range}>{range}</li>
        ))}
      </ul>
    </div>
  );
}

export interface SecrecyTableProps {
  readonly table: PreviewTableLine;
  readonly scope: Scope;
}

/** One table twice: as Koordination knows it, and as readers will see it. */
export function SecrecyTable({ table, scope }: SecrecyTableProps): ReactElement {
  const { secrecy } = useFreigabeTexts();
  const grid = gridOf(table, secrecy);
  const title = secrecy.tableTitle(table.code, table.name, periodText(table.period));
  const kinds = new Set(table.cells.map(({ kind }) => kind));
  return (
    <section aria-labelledby="tabelle">
      <h2 id="tabelle">{title}</h2>
      {table.cellwise ? null : <p>{secrecy.wholeTable}</p>}
      <div className="tz-secrecy-pair">
        <div>
          <h3>
            {secrecy.internal} <span className="tz-note">{secrecy.internalNote}</span>
          </h3>
          <Grid
            grid={grid}
            caption={`${title}, ${secrecy.internal}`}
            textOf={({ internal }) => internal}
            classOf={({ kind }) => KIND_CLASS[kind ?? ''] ?? ''}
          />
          <p className="tz-secrecy-key">
            {kinds.has('primary') ? <span className="tz-primary-key">{secrecy.keyPrimary}</span> : null}
            {kinds.has('secondary') ? <span className="tz-secondary-key">{secrecy.keySecondary}</span> : null}
          </p>
        </div>
        <div>
          <h3>{secrecy.readers[scope]}</h3>
          <Grid
            grid={grid}
            caption={`${title}, ${secrecy.readers[scope]}`}
            textOf={({ shown }) => shown}
            classOf={({ kind }) => (kind === null ? '' : 'tz-withheld')}
          />
          <p className="tz-secrecy-key">
            <span>
              <strong>.</strong> {secrecy.keySign}
            </span>
          </p>
        </div>
      </div>
      <Reasons table={table} />
      <Attack table={table} />
    </section>
  );
}
