import type { ReleaseDiffLineFragment } from '@teilziel/graphql-client';
import { TableFrame, useStatusWord } from '@teilziel/ui';
import type { ReactElement } from 'react';
import { dayText, periodText } from '../shell/release-dates';
import { useFreigabeTexts } from './texts';

type IndicatorLine = ReleaseDiffLineFragment['indicators'][number];
type CellLine = IndicatorLine['cells'][number];

const KINDS = ['new', 'changed', 'withdrawn', 'secret', 'disclosed'] as const;
const KIND_OF = {
  NEW: 'new',
  CHANGED: 'changed',
  WITHDRAWN: 'withdrawn',
  SECRET: 'secret',
  DISCLOSED: 'disclosed',
} as const;

function Cell({ cell }: { readonly cell: CellLine }): ReactElement {
  const { difference } = useFreigabeTexts();
  const { period, label, kind, before, after, reason, by, at } = cell;
  return (
    <tr>
      <th scope="row">
        {periodText(period)}, {label}
      </th>
      <td className="tz-number" data-label={difference.before}>
        {kind === 'CHANGED' ? <del>{before}</del> : (before ?? '')}
      </td>
      <td className="tz-number" data-label={difference.after}>
        {kind === 'WITHDRAWN' ? difference.counts.withdrawn : (after ?? '')}
      </td>
      <td>
        {kind === 'SECRET' || kind === 'DISCLOSED' ? `${difference.counts[KIND_OF[kind]]}. ` : ''}
        {reason ?? difference.noReasons[kind]}
        {by !== null && at !== null && reason !== null ? (
          <span className="tz-note"> {difference.by(by, dayText(at))}</span>
        ) : null}
      </td>
    </tr>
  );
}

function Cells({ indicator }: { readonly indicator: IndicatorLine }): ReactElement | null {
  const { difference } = useFreigabeTexts();
  const { cells, counts } = indicator;
  if (cells.length === 0) return null;
  const all = counts.changed + counts.withdrawn + counts.secret + counts.disclosed;
  return (
    <details open={all <= 12}>
      <summary>{difference.open(all)}</summary>
      <TableFrame caption={difference.cellCaption(indicator.name)} captionHidden variant="stack">
        <thead>
          <tr>
            <th scope="col">{difference.where}</th>
            <th scope="col" className="tz-number">
              {difference.before}
            </th>
            <th scope="col" className="tz-number">
              {difference.after}
            </th>
            <th scope="col">{difference.why}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => (
            <Cell key={`${cell.period} ${cell.coordinate}`} cell={cell} />
          ))}
        </tbody>
      </TableFrame>
      {all > cells.length ? <p className="tz-note">{difference.more(all - cells.length)}</p> : null}
    </details>
  );
}

function Indicator({ indicator }: { readonly indicator: IndicatorLine }): ReactElement {
  const { difference } = useFreigabeTexts();
  const statusWord = useStatusWord();
  const { code, name, presence, counts, newPeriods, textChanged, wordChanged } = indicator;
  const wordText = (word: IndicatorLine['wordBefore']): string => (word === null ? difference.none : statusWord(word));
  const first = newPeriods[0];
  const last = newPeriods.at(-1);
  const range =
    first === undefined || last === undefined ? '' : [...new Set([first, last])].map(periodText).join(' – ');
  return (
    <li className="tz-diff-indicator">
      <h2>
        {code} {name}
      </h2>
      <ul className="tz-plain">
        {presence === 'new' ? <li>{difference.indicatorNew}</li> : null}
        {presence === 'gone' ? <li>{difference.indicatorGone}</li> : null}
        {counts.new > 0 ? <li>{difference.newValues(counts.new, range)}</li> : null}
        {wordChanged ? (
          <li>{difference.symbol(wordText(indicator.wordBefore), wordText(indicator.wordAfter))}</li>
        ) : null}
        {textChanged ? <li>{difference.text}</li> : null}
      </ul>
      <Cells indicator={indicator} />
    </li>
  );
}

/** Counts first, then every indicator that differs. */
export function DifferenceList({ diff }: { readonly diff: ReleaseDiffLineFragment }): ReactElement {
  const { difference, count } = useFreigabeTexts();
  const all = KINDS.reduce((sum, kind) => sum + diff.counts[kind], 0);
  return (
    <>
      <p className="tz-lead">{diff.before === null ? difference.first : difference.against(diff.before)}</p>
      {all === 0 ? (
        <p>{difference.same}</p>
      ) : (
        <dl className="tz-counts">
          {KINDS.map((kind) => (
            <div key={kind}>
              <dt>{difference.counts[kind]}</dt>
              <dd>{count(diff.counts[kind])}</dd>
            </div>
          ))}
        </dl>
      )}
      <ul className="tz-plain">
        {(diff.before === null ? [] : diff.indicators).map((indicator) => (
          <Indicator key={indicator.code} indicator={indicator} />
        ))}
      </ul>
    </>
  );
}
