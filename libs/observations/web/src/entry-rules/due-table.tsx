import type { IndicatorRulesLineFragment } from '@teilziel/graphql-client';
import { dueRuleText } from '@teilziel/observations/model';
import { TableFrame } from '@teilziel/ui';
import { Fragment } from 'react';
import type { ReactElement } from 'react';
import { effectOf } from './due-effect';
import { byFachamt, dueRuleOf } from './rules.types';
import type { Rules } from './rules.types';
import { useRulesTexts } from './texts';

export interface DueTableProps {
  readonly rules: Rules;
  readonly shown: readonly IndicatorRulesLineFragment[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (codes: readonly string[], on: boolean) => void;
  readonly onChange: (indicator: IndicatorRulesLineFragment) => void;
}

type RowProps = Omit<DueTableProps, 'shown'> & { readonly indicator: IndicatorRulesLineFragment };

function DueRow({ rules, indicator, chosen, onChoose, onChange }: RowProps): ReactElement {
  const texts = useRulesTexts();
  const { code, name } = indicator;
  const next = effectOf(rules, indicator, dueRuleOf(indicator), 1);
  return (
    <tr className="tz-row-middle">
      <th scope="row">
        {rules.mayChange ? (
          <label className="tz-rules-check">
            <input
              type="checkbox"
              checked={chosen.has(code)}
              aria-label={texts.due.choose(name)}
              onChange={(event) => onChoose([code], event.target.checked)}
            />
            <span>{name}</span>
          </label>
        ) : (
          name
        )}
      </th>
      <td>{dueRuleText(dueRuleOf(indicator))}</td>
      <td>{next === null ? texts.due.unknown : (next[0] ?? '')}</td>
      <td>
        {rules.mayChange ? (
          <button
            type="button"
            className="tz-button tz-button-small"
            aria-label={texts.changeOf(name)}
            onClick={() => onChange(indicator)}
          >
            {texts.change}
          </button>
        ) : null}
      </td>
    </tr>
  );
}

/** The shown indicators by Fachamt. */
export function DueTable(props: DueTableProps): ReactElement {
  const texts = useRulesTexts();
  const { rules, shown, chosen, onChoose } = props;
  const all = shown.every(({ code }) => chosen.has(code));
  const codes = shown.map(({ code }) => code);
  return (
    <>
      {rules.mayChange ? (
        <label className="tz-rules-check">
          <input type="checkbox" checked={all} onChange={(event) => onChoose(codes, event.target.checked)} />
          <span>{texts.due.chooseAll}</span>
        </label>
      ) : null}
      <TableFrame caption={texts.due.caption} captionHidden variant="stack">
        <thead>
          <tr>
            <th scope="col">{texts.due.indicator}</th>
            <th scope="col">{texts.due.rule}</th>
            <th scope="col">{texts.due.next}</th>
            <th scope="col">
              <span className="tz-hidden">{texts.due.action}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {byFachamt(shown).map(({ fachamt, indicators }) => (
            <Fragment key={fachamt ?? ''}>
              <tr className="tz-group-row">
                <th scope="rowgroup" colSpan={4}>
                  {fachamt ?? texts.noFachamt}
                  {fachamt === null ? <span className="tz-meta tz-rules-below">{texts.noFachamtNote}</span> : null}
                </th>
              </tr>
              {indicators.map((indicator) => (
                <DueRow key={indicator.code} {...props} indicator={indicator} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </TableFrame>
    </>
  );
}
