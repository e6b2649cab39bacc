import { memo } from 'react';
import type { ReactElement } from 'react';
import { EntryRow } from './entry-row';
import { periodHead } from './previous-values.rules';
import type { SheetLayout } from './sheet-layout';
import { useEntryTexts } from './texts';

const COLOURS = { F: 'tz-women-text', M: 'tz-men-text', D: 'tz-divers-text', N: '', _T: 'tz-current' } as const;

const LONG = 10_000;

/** Known from the earlier values, so that no column grows while somebody types. */
const hasLongFigures = ({ rows }: SheetLayout): boolean =>
  rows.some(({ indicator }) =>
    indicator.cells.some(({ previous }) =>
      previous.some(
        ({ numerator, denominator, value }) => Math.max(numerator ?? 0, denominator ?? 0, value ?? 0) >= LONG,
      ),
    ),
  );

export interface EntryTableProps {
  readonly layout: SheetLayout;
  readonly periods: readonly string[];
  readonly periodLabel: string;
}

/** A table to be read as a table: heads, rows, groups; its fields are plain text inputs. */
export const EntryTable = memo(function EntryTable({ layout, periods, periodLabel }: EntryTableProps): ReactElement {
  const texts = useEntryTexts();
  const width = 3 + periods.length + layout.columns.length;
  return (
    <div className="tz-table-scroll">
      <table className={`tz-table tz-entry-table ${hasLongFigures(layout) ? 'tz-entry-wide' : ''}`}>
        <caption className="tz-hidden">{texts.caption(periodLabel)}</caption>
        <colgroup>
          <col className="tz-col-number" />
          <col />
          {periods.map((period) => (
            <col key={period} className="tz-col-earlier" />
          ))}
          {layout.columns.map((column) => (
            <col key={column} className="tz-col-cell" />
          ))}
          <col className="tz-col-state" />
        </colgroup>
        <thead>
          <tr className="tz-entry-heads">
            <td colSpan={2} />
            {periods.length > 0 ? (
              <th scope="colgroup" colSpan={periods.length} className="tz-number tz-earlier-heads">
                {texts.totalSoFar}
              </th>
            ) : null}
            <th scope="colgroup" colSpan={layout.columns.length} className="tz-current">
              {periodLabel}
            </th>
            <td />
          </tr>
          <tr>
            <th scope="col" colSpan={2}>
              {texts.indicator}
            </th>
            {periods.map((period) => (
              <th key={period} scope="col" className="tz-number">
                {periodHead(period)}
              </th>
            ))}
            {layout.columns.map((column) => (
              <th key={column} scope="col" className={`tz-number ${COLOURS[column]}`}>
                {texts.columns[column]}
              </th>
            ))}
            <th scope="col">{texts.state}</th>
          </tr>
        </thead>
        {layout.groups.map(({ handlungsfeld, rows }) => (
          <tbody key={handlungsfeld}>
            {handlungsfeld === '' ? null : (
              <tr className="tz-group-row">
                <th scope="rowgroup" colSpan={width} lang="de">
                  {handlungsfeld}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <EntryRow key={row.key} row={row} columns={layout.columns} periods={periods} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
});
