import { memo, useRef } from 'react';
import type { ReactElement } from 'react';
import { EntryRow } from './entry-row';
import { periodHead } from './previous-values.rules';
import type { SheetLayout } from './sheet-layout';
import { useEntryTexts } from './texts';
import { useRoom } from './use-room';

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

const NONE: readonly string[] = [];

/** As in entry-sheet.css: what the table needs with the earlier periods. */
const neededRem = (long: boolean, columns: number): number => (!long ? 50 : columns > 4 ? 60 : 53);

export interface EntryTableProps {
  readonly layout: SheetLayout;
  readonly periods: readonly string[];
  readonly periodLabel: string;
}

/** A table to be read as a table: heads, rows, groups; its fields are plain text inputs. */
export const EntryTable = memo(function EntryTable(props: EntryTableProps): ReactElement {
  const { layout, periodLabel } = props;
  const texts = useEntryTexts();
  const frame = useRef<HTMLDivElement>(null);
  const long = hasLongFigures(layout);
  // What is entered, the total and its state come first: the earlier values stand in the panel too.
  const periods = useRoom(frame, neededRem(long, layout.columns.length)) ? props.periods : NONE;
  const short = periods.length < props.periods.length;
  const width = 3 + periods.length + layout.columns.length;
  return (
    <div className="tz-table-scroll" ref={frame}>
      <table className={`tz-table tz-entry-table ${long ? 'tz-entry-wide' : ''} ${short ? 'tz-entry-short' : ''}`}>
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
