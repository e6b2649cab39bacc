import { formatNumber, germanSign } from '@teilziel/statistics';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { NOTHING, textOf, withPart } from '../entry-sheet/figures.rules';
import { StateWord } from '../shell/state-word';
import type { Chosen, PasteLine } from './paste-plan';
import { usePasteTexts } from './texts';

interface LineProps {
  readonly line: PasteLine;
  readonly choice: Chosen | undefined;
  readonly onChoose: (choice: Chosen | null) => void;
}

const ICONS = {
  taken: 'saved',
  changed: 'saving',
  unchanged: 'open',
  locked: 'locked',
  computed: 'locked',
  outside: 'locked',
  ambiguous: 'hint',
  unreadable: 'error',
} as const;

/** "1.610" has two meanings: the person says which, or leaves it out. */
function Choice({ line, choice, onChoose }: LineProps): ReactElement {
  const texts = usePasteTexts();
  const options: readonly { readonly label: string; readonly value: number | null }[] = [
    ...line.choices.map((value) => ({ label: formatNumber(value, Number.isInteger(value) ? 0 : 3), value })),
    { label: texts.leaveOut, value: null },
  ];
  return (
    <div className="tz-segments" role="group" aria-label={texts.which(line.text)}>
      {options.map(({ label, value }) => (
        <button
          key={label}
          type="button"
          aria-pressed={(choice?.value ?? null) === value}
          aria-current={(choice?.value ?? null) === value || undefined}
          onClick={() => onChoose(value === null ? null : { value, status: 'A' })}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function Happens(props: LineProps): ReactElement {
  const { line, choice, onChoose } = props;
  const texts = usePasteTexts();
  if (line.kind === 'ambiguous') return <Choice {...props} />;
  const { suggestion } = line;
  return (
    <>
      <StateWord name={choice ? 'saved' : ICONS[line.kind]}>
        {choice ? texts.kinds.taken : texts.kinds[line.kind]}
      </StateWord>
      {suggestion !== null ? (
        <button
          type="button"
          className="tz-text-button"
          onClick={() => onChoose(choice ? null : { value: null, status: suggestion })}
        >
          {choice ? texts.leaveOut : texts.asSign(germanSign(suggestion, null))}
        </button>
      ) : line.reason === '' ? null : (
        <span className="tz-meta" lang="de">
          {line.reason}
        </span>
      )}
    </>
  );
}

function Line(props: LineProps): ReactElement {
  const texts = usePasteTexts();
  const { line, choice } = props;
  const { row, field, before, value, status, text } = line;
  const known = choice ?? (status === null ? null : { value, status });
  const name = row === null ? '' : row.label;
  return (
    <tr>
      <th scope="row" lang="de">
        {row?.indicator.number} {name}
      </th>
      <td lang="de">{field?.label}</td>
      <td className="tz-number">
        {(field && before && textOf(before, field.part)) || <span className="tz-meta">{texts.empty}</span>}
      </td>
      <td className="tz-number tz-current">
        {known && field ? textOf(withPart(NOTHING, field.part, known), field.part) : text}
      </td>
      <td>
        <Happens {...props} />
      </td>
    </tr>
  );
}

export interface PasteLinesProps {
  readonly lines: readonly PasteLine[];
  readonly chosen: ReadonlyMap<string, Chosen>;
  readonly onChoose: (key: string, choice: Chosen | null) => void;
}

const AT_FIRST = 12;

/** Every cell of the block with what becomes of it; all of them, or those that want a word. */
export function PasteLines({ lines, chosen, onChoose }: PasteLinesProps): ReactElement {
  const texts = usePasteTexts();
  const unclear = lines.filter(({ kind }) => kind === 'ambiguous' || kind === 'unreadable');
  const [only, setOnly] = useState(false);
  const [all, setAll] = useState(false);
  const asked = only ? unclear : lines;
  const shown = all ? asked : asked.slice(0, AT_FIRST);
  return (
    <>
      {unclear.length > 0 ? (
        <div className="tz-segments" role="group" aria-label={texts.filter}>
          {[false, true].map((one) => (
            <button
              key={String(one)}
              type="button"
              aria-pressed={only === one}
              aria-current={only === one || undefined}
              onClick={() => setOnly(one)}
            >
              {one ? texts.onlyUnclear(unclear.length) : texts.all(lines.length)}
            </button>
          ))}
        </div>
      ) : null}
      <div className="tz-table-scroll">
        <table className="tz-table tz-table-dense">
          <caption className="tz-hidden">{texts.heading}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.indicator}</th>
              <th scope="col">{texts.cell}</th>
              <th scope="col" className="tz-number">
                {texts.before}
              </th>
              <th scope="col" className="tz-number">
                {texts.after}
              </th>
              <th scope="col">{texts.happens}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <Line
                key={line.key}
                line={line}
                choice={chosen.get(line.key)}
                onChoose={(choice) => onChoose(line.key, choice)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < asked.length ? (
        <p className="tz-meta">
          {texts.shown(shown.length, asked.length)}{' '}
          <button type="button" className="tz-text-button" onClick={() => setAll(true)}>
            {texts.more(asked.length - shown.length)}
          </button>
        </p>
      ) : null}
    </>
  );
}
