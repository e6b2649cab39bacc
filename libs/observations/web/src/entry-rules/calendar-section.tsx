import { FREQUENCY_WORDS, fullDay } from '@teilziel/observations/model';
import { Button, EmptyState, TableFrame } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { DayDialog } from './day-dialog';
import { PasteDaysDialog } from './paste-days-dialog';
import { RemoveDayDialog } from './remove-day-dialog';
import { frequencyOf } from './rules.types';
import type { SectionProps, SourceLine } from './rules.types';
import { useRulesTexts } from './texts';

type Day = SourceLine['days'][number];

interface Open {
  /** Numbers, so that an open dialog knows what stands there now. */
  readonly source: number;
  readonly what: 'day' | 'list' | 'remove';
  readonly period?: number;
}

interface SourceProps {
  readonly source: SourceLine;
  readonly mayChange: boolean;
  readonly onOpen: (open: Open) => void;
}

const MOST_WAITING = 6;

function Waiting({ source }: { readonly source: SourceLine }): ReactElement {
  const { calendar } = useRulesTexts();
  const { waiting } = source;
  const more = waiting.length - MOST_WAITING;
  if (waiting.length === 0) return <p className="tz-meta">{calendar.nothingWaits}</p>;
  return (
    <div className="tz-rules-waiting">
      <h4>{calendar.waiting}</h4>
      <ul>
        {waiting.slice(0, MOST_WAITING).map(({ indicator, label, day }) => (
          <li key={`${indicator} ${label}`}>
            {calendar.waitingOn(indicator, label, day === null ? null : fullDay(day))}
          </li>
        ))}
        {more > 0 ? <li>{calendar.moreWaiting(more)}</li> : null}
      </ul>
    </div>
  );
}

function DayRow({ source, day, mayChange, onOpen }: SourceProps & { readonly day: Day }): ReactElement {
  const texts = useRulesTexts();
  const name = `${day.label}, ${source.name}`;
  return (
    <tr className="tz-row-middle">
      <th scope="row">{day.label}</th>
      <td>{fullDay(day.day)}</td>
      <td>
        {mayChange ? (
          <span className="tz-rules-actions">
            <Button
              kind="small"
              label={texts.changeOf(name)}
              onPress={() => onOpen({ source: source.id, period: day.period, what: 'day' })}
            >
              {texts.change}
            </Button>
            <Button
              kind="small"
              label={texts.removeOf(name)}
              onPress={() => onOpen({ source: source.id, period: day.period, what: 'remove' })}
            >
              {texts.remove}
            </Button>
          </span>
        ) : null}
      </td>
    </tr>
  );
}

function Source(props: SourceProps): ReactElement {
  const { source, mayChange, onOpen } = props;
  const { calendar } = useRulesTexts();
  const kinds = source.frequencies.map((frequency) => FREQUENCY_WORDS[frequencyOf({ frequency })].one).join(', ');
  const office = source.office === source.name ? '' : `${source.office} · `;
  return (
    <section className="tz-rules-source" aria-labelledby={`quelle-${source.id}`}>
      <h3 id={`quelle-${source.id}`}>{source.name}</h3>
      <p className="tz-meta">
        {office}
        {calendar.delivers(kinds)}
      </p>
      <Waiting source={source} />
      {source.days.length === 0 ? (
        <p className="tz-meta">{calendar.noDays}</p>
      ) : (
        <TableFrame caption={calendar.caption(source.name)} captionHidden variant="stack">
          <thead>
            <tr>
              <th scope="col">{calendar.period}</th>
              <th scope="col">{calendar.day}</th>
              <th scope="col">
                <span className="tz-hidden">{calendar.action}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {source.days.map((day) => (
              <DayRow key={day.period} {...props} day={day} />
            ))}
          </tbody>
        </TableFrame>
      )}
      {mayChange ? (
        <div className="tz-button-row">
          <Button
            kind="small"
            label={calendar.addTo(source.name)}
            onPress={() => onOpen({ source: source.id, what: 'day' })}
          >
            {calendar.add}
          </Button>
          <Button
            kind="small"
            label={calendar.pasteTo(source.name)}
            onPress={() => onOpen({ source: source.id, what: 'list' })}
          >
            {calendar.paste}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

/** When sources publish, and what waits for them; sources for which something waits come first. */
export function CalendarSection({ rules, onSaved, onStale }: SectionProps): ReactElement {
  const { calendar } = useRulesTexts();
  const [open, setOpen] = useState<Open | null>(null);
  const saved = (what: string): void => {
    setOpen(null);
    onSaved(what);
  };
  const source = rules.sources.find(({ id }) => id === open?.source);
  const day = source?.days.find(({ period }) => period === open?.period);
  const dialog = { onClose: () => setOpen(null), onSaved: saved, onStale };
  const sources = [...rules.sources].sort(
    (one, other) => Number(other.waiting.length > 0) - Number(one.waiting.length > 0),
  );
  if (sources.length === 0)
    return (
      <EmptyState>
        <p>{calendar.none}</p>
      </EmptyState>
    );
  return (
    <section className="tz-section" aria-labelledby="kalender">
      <h2 id="kalender">{calendar.heading}</h2>
      <p className="tz-meta tz-rules-lead">{calendar.lead}</p>
      {sources.map((one) => (
        <Source key={one.id} source={one} mayChange={rules.mayChange} onOpen={setOpen} />
      ))}
      {source === undefined ? null : open?.what === 'list' ? (
        <PasteDaysDialog source={source} {...dialog} />
      ) : open?.what === 'day' ? (
        <DayDialog source={source} day={day} {...dialog} />
      ) : day === undefined ? null : (
        <RemoveDayDialog source={source} day={day} {...dialog} />
      )}
    </section>
  );
}
