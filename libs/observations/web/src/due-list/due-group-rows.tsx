import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { useDays } from '../shell/days';
import { StateWord } from '../shell/state-word';
import { stateOf } from './due-list.rules';
import type { DueItem, DueItems } from './due-item';
import { useDueTexts } from './texts';

function Progress({ item }: { readonly item: DueItem }): ReactElement {
  const texts = useDueTexts();
  const share = item.cells === 0 ? 0 : (100 * item.filled) / item.cells;
  return (
    <>
      {texts.of(item.filled, item.cells)}
      <span className="tz-progress" aria-hidden="true">
        <span style={{ width: `${share}%` }} />
      </span>
    </>
  );
}

interface RowProps {
  readonly item: DueItem;
  /** The one filled button of the page. */
  readonly first: boolean;
}

function DueRow({ item, first }: RowProps): ReactElement {
  const texts = useDueTexts();
  const days = useDays();
  const { ags = '' } = useParams();
  const state = stateOf(item, texts.states, days.short);
  const indicator = item.indicatorCode === null ? '' : `?indikator=${encodeURIComponent(item.indicatorCode)}`;
  const to = `/k/${ags}/erfassung/${item.fachamt}/${encodeURIComponent(item.period)}${indicator}`;
  const name = item.indicatorName ?? texts.submission(item.periodLabel);
  const closed = item.group === 'LATER';
  const action = closed ? null : texts.actionOf(item.group, item.state, item.filled);
  return (
    <tr>
      <td className={item.group === 'DUE' || item.group === 'RETURNED' ? 'tz-due-soon' : 'tz-due-day'}>
        {texts.deadlineOf(item, days.long)}
      </td>
      <th scope="row">
        {closed ? <span>{name}</span> : <Link to={to}>{name}</Link>}
        <span className="tz-meta">
          {item.indicatorName === null ? texts.indicators(item.indicators) : item.periodLabel} · {item.fachamtName}
        </span>
      </th>
      <td>
        <Progress item={item} />
      </td>
      <td>
        <StateWord name={state.icon}>{state.word}</StateWord>
      </td>
      <td className="tz-due-note">{item.note}</td>
      <td className="tz-due-action">
        {action === null ? null : (
          <Link
            className={item.group === 'DONE' ? '' : `tz-button tz-button-small ${first ? 'tz-button-filled' : ''}`}
            to={to}
            aria-label={texts.actionFor(action, name)}
          >
            {action}
          </Link>
        )}
      </td>
    </tr>
  );
}

interface GroupProps {
  readonly group: DueItems;
  readonly heading: string;
  readonly first: DueItem | undefined;
}

/** A group of the list with its heading; each row has one action at most. */
export function DueGroupRows({ group, heading, first }: GroupProps): ReactElement {
  return (
    <tbody>
      <tr className="tz-group-row">
        <th scope="rowgroup" colSpan={6}>
          {heading}
        </th>
      </tr>
      {group.items.map((item) => (
        <DueRow key={`${item.fachamt} ${item.period} ${item.indicatorCode ?? ''}`} item={item} first={item === first} />
      ))}
    </tbody>
  );
}
