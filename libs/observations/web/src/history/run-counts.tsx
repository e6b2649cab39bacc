import { DefinitionList, Message, TableFrame } from '@teilziel/ui';
import { Fragment, useState } from 'react';
import type { ReactElement } from 'react';
import type { HistoryCounts, HistoryPreview, IndicatorCounts } from './history.types';
import { useHistoryTexts } from './texts';

const KINDS = ['new', 'changed', 'unchanged', 'refused'] as const;

const sumOf = ({ periods }: IndicatorCounts, kind: keyof HistoryCounts): number =>
  periods.reduce((sum, counts) => sum + counts[kind], 0);

function Counts({ counts }: { readonly counts: HistoryCounts }): ReactElement {
  const { number } = useHistoryTexts();
  return (
    <>
      {KINDS.map((kind) => (
        <td key={kind} className="tz-number">
          {counts[kind] === 0 ? '–' : number(counts[kind])}
        </td>
      ))}
    </>
  );
}

function Indicator({ indicator }: { readonly indicator: IndicatorCounts }): ReactElement {
  const texts = useHistoryTexts();
  const [open, setOpen] = useState(false);
  const { code, name, periods } = indicator;
  const counts = {
    new: sumOf(indicator, 'new'),
    changed: sumOf(indicator, 'changed'),
    unchanged: sumOf(indicator, 'unchanged'),
    refused: sumOf(indicator, 'refused'),
  };
  const [first, last] = [periods[0], periods.at(-1)];
  return (
    <Fragment>
      <tr>
        <th scope="row" lang="de">
          {code} {name}
        </th>
        <td>
          <button type="button" className="tz-text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {texts.periods(periods.length, first?.label ?? '', last?.label ?? '')}
          </button>
        </td>
        <Counts counts={counts} />
      </tr>
      {open
        ? periods.map((one) => (
            <tr key={one.period} className="tz-history-period">
              <th scope="row">{one.label}</th>
              <td />
              <Counts counts={one} />
            </tr>
          ))
        : null}
    </Fragment>
  );
}

/** How many figures of which indicator and period; and what stands there now where it changes. */
export function RunCounts({ preview }: { readonly preview: HistoryPreview }): ReactElement {
  const texts = useHistoryTexts();
  const { counts, sums, lines, empty, indicators, changes, unread } = preview;
  const more = counts.changed - changes.length;
  const summary = KINDS.map((kind) => ({ term: texts.kinds[kind], description: texts.number(counts[kind]) }));
  return (
    <>
      <p>{texts.read(lines, empty, sums)}</p>
      <DefinitionList entries={summary} />
      {unread.length === 0 ? null : <Message kind="info">{texts.unread(unread.join('“, „'))}</Message>}
      {indicators.length === 0 ? null : (
        <TableFrame caption={texts.byIndicator} tall={indicators.length > 15}>
          <thead>
            <tr>
              <th scope="col">{texts.indicator}</th>
              <th scope="col">{texts.period}</th>
              {KINDS.map((kind) => (
                <th key={kind} scope="col" className="tz-number">
                  {texts.kinds[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {indicators.map((indicator) => (
              <Indicator key={indicator.code} indicator={indicator} />
            ))}
          </tbody>
        </TableFrame>
      )}
      {changes.length === 0 ? null : (
        <>
          <h3>{texts.changes(counts.changed)}</h3>
          <TableFrame caption={texts.changes(counts.changed)} captionHidden tall={changes.length > 12}>
            <thead>
              <tr>
                <th scope="col">{texts.line}</th>
                <th scope="col">{texts.indicator}</th>
                <th scope="col">{texts.period}</th>
                <th scope="col">{texts.cell}</th>
                <th scope="col" className="tz-number">
                  {texts.before}
                </th>
                <th scope="col" className="tz-number">
                  {texts.after}
                </th>
              </tr>
            </thead>
            <tbody lang="de">
              {changes.map((change) => (
                <tr key={`${change.line} ${change.code} ${change.period} ${change.cell}`}>
                  <td>{change.line === 0 ? texts.sum : change.line}</td>
                  <td>{change.code}</td>
                  <td>{change.period}</td>
                  <td>{change.cell}</td>
                  <td className="tz-number">{change.before}</td>
                  <td className="tz-number tz-current">{change.after}</td>
                </tr>
              ))}
            </tbody>
          </TableFrame>
          {more > 0 ? <p className="tz-meta">{texts.more(more)}</p> : null}
        </>
      )}
    </>
  );
}
