import type { CockpitLineFragment } from '@teilziel/graphql-client';
import { TableFrame } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { berlinDay } from '../review/berlin-day';
import { useDays } from '../shell/days';
import { byUrgency, isComplete, isWaiting, tilesOf } from './rows.rules';
import { softHyphens } from './soft-hyphens.rules';
import { StateSymbol } from './state-symbol';
import { useCockpitTexts } from './texts';
import { Tile } from './tile';
import { useAddresses } from './use-addresses';

interface RowProps {
  readonly row: CockpitLineFragment;
  readonly handlungsfelder: readonly string[];
  /** Absent for readers: they see, but do not remind. */
  readonly onRemind?: ((row: CockpitLineFragment) => void) | undefined;
  readonly reminding: boolean;
}

function Submitted({ row }: { readonly row: CockpitLineFragment }): ReactElement {
  const texts = useCockpitTexts();
  const share = row.total === 0 ? 0 : Math.min(100, (row.submitted / row.total) * 100);
  return (
    <>
      {texts.ratio(row.submitted, row.total)}
      <span className="tz-progress" aria-hidden="true">
        <span style={{ width: `${share}%` }} />
      </span>
    </>
  );
}

function Deadline({ row, onRemind, reminding }: Pick<RowProps, 'row' | 'onRemind' | 'reminding'>): ReactElement {
  const texts = useCockpitTexts();
  const days = useDays();
  if (isComplete(row))
    return (
      <span className="tz-cockpit-done">
        <StateSymbol state="APPROVED" /> {texts.done}
      </span>
    );
  if (isWaiting(row)) return <span className="tz-muted">{texts.waits}</span>;
  return (
    <>
      <span className={row.daysLeft < 0 ? 'tz-days tz-days-over' : 'tz-days'}>{texts.daysLeft(row.daysLeft)}</span>
      {onRemind ? (
        <button
          type="button"
          className="tz-text-button"
          aria-disabled={reminding || undefined}
          aria-label={`${texts.remind}: ${row.name}`}
          onClick={() => (reminding ? undefined : onRemind(row))}
        >
          {texts.remind}
        </button>
      ) : null}
      {row.lastReminded === null ? null : (
        <span className="tz-note">{texts.lastReminded(days.short(berlinDay(row.lastReminded)))}</span>
      )}
    </>
  );
}

function Row({ row, handlungsfelder, onRemind, reminding }: RowProps): ReactElement {
  const texts = useCockpitTexts();
  const to = useAddresses();
  return (
    <tr>
      <th scope="row">
        {row.name}
        {row.people.length === 0 ? null : <span className="tz-note tz-cockpit-people">{row.people.join(', ')}</span>}
        {row.phantom ? (
          <span className="tz-tag tz-tag-hint">{row.people.length === 0 ? texts.nobody : texts.phantom}</span>
        ) : null}
      </th>
      {handlungsfelder.map((field) => {
        const tiles = tilesOf(row, field);
        return (
          <td key={field} data-label={softHyphens(field)} className="tz-cockpit-tiles">
            {tiles.length === 0 ? null : (
              <div className="tz-tiles">
                {tiles.map((tile) => (
                  <Tile
                    key={tile.code}
                    tile={tile}
                    to={to.tile(tile, { fachamt: row.fachamt, reviews: onRemind !== undefined })}
                  />
                ))}
              </div>
            )}
          </td>
        );
      })}
      <td data-label={texts.submitted} className="tz-cockpit-ratio">
        <Submitted row={row} />
      </td>
      <td data-label={texts.deadline} className="tz-cockpit-deadline">
        <Deadline row={row} onRemind={onRemind} reminding={reminding} />
      </td>
    </tr>
  );
}

export interface MatrixProps extends Omit<RowProps, 'row'> {
  readonly rows: readonly CockpitLineFragment[];
}

/** Amt × Handlungsfeld: who has to do what, and what the coordinator has to do. */
export function Matrix({ rows, handlungsfelder, ...rest }: MatrixProps): ReactElement {
  const texts = useCockpitTexts();
  return (
    <TableFrame caption={texts.caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{texts.amt}</th>
          {handlungsfelder.map((field) => (
            <th key={field} scope="col" lang="de">
              {softHyphens(field)}
            </th>
          ))}
          <th scope="col">{texts.submitted}</th>
          <th scope="col">{texts.deadline}</th>
        </tr>
      </thead>
      <tbody>
        {byUrgency(rows).map((row) => (
          <Row key={row.fachamt} row={row} handlungsfelder={handlungsfelder} {...rest} />
        ))}
      </tbody>
    </TableFrame>
  );
}
