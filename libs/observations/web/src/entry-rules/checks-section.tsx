import { fetchGraphql, ResetCheckRuleDocument, useSubmit } from '@teilziel/graphql-client';
import type { IndicatorRulesLineFragment } from '@teilziel/graphql-client';
import {
  DEFAULT_RULES,
  RULE_TITLES,
  type RuleKind,
  ruleInForce,
  ruleSentence,
  type RuleSetting,
  severitySentence,
} from '@teilziel/observations/model';
import { Button, EmptyState, ErrorSummary } from '@teilziel/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { saving } from './saving';
import { CheckDialog } from './check-dialog';
import { byFachamt, ownRuleOf } from './rules.types';
import type { SectionProps } from './rules.types';
import { useRulesTexts } from './texts';

interface RuleProps {
  readonly indicator: IndicatorRulesLineFragment;
  readonly kind: RuleKind;
  readonly mayChange: boolean;
  readonly onChange: () => void;
  readonly onReset: () => void;
}

/** Only what the default says otherwise. */
function differenceOf(rule: RuleSetting, standard: RuleSetting): string {
  const sentences = (one: RuleSetting): string[] => [severitySentence(one), ruleSentence(one)];
  const own = sentences(rule);
  return sentences(standard)
    .filter((sentence, index) => sentence !== own[index])
    .join(' ');
}

function Rule({ indicator, kind, mayChange, onChange, onReset }: RuleProps): ReactElement {
  const texts = useRulesTexts();
  const own = ownRuleOf(indicator, kind);
  const rule = ruleInForce(kind, own);
  const standard = ruleInForce(kind, undefined);
  const title = RULE_TITLES[kind];
  const word = !rule.active ? texts.checks.off : rule.severity === 'error' ? texts.checks.error : texts.checks.hint;
  const form = !rule.active ? 'off' : rule.severity;
  return (
    <li className="tz-rules-rule">
      <div>
        <h3>
          {title} <span className={`tz-rules-word tz-rules-word-${form}`}>{word}</span>
        </h3>
        <p>{ruleSentence(rule)}</p>
        <p className="tz-meta">
          {severitySentence(rule)} {own === undefined ? texts.checks.standard : null}
        </p>
        {own === undefined ? null : (
          <p className="tz-meta">
            <strong>{texts.checks.ownRule}</strong> {texts.checks.standardSays}: {differenceOf(rule, standard)}
          </p>
        )}
      </div>
      {mayChange ? (
        <span className="tz-rules-actions">
          <Button kind="small" label={texts.changeOf(title)} onPress={onChange}>
            {texts.change}
          </Button>
          {own === undefined ? null : (
            <Button kind="small" label={texts.checks.resetOf(title)} onPress={onReset}>
              {texts.checks.reset}
            </Button>
          )}
        </span>
      ) : null}
    </li>
  );
}

/** The rules of one indicator, each as a sentence of what it does; the indicator stands in the address. */
export function ChecksSection({ rules, onSaved, onStale }: SectionProps): ReactElement {
  const texts = useRulesTexts();
  const [search, setSearch] = useSearchParams();
  const [open, setOpen] = useState<RuleKind | null>(null);
  const { errors, submit } = useSubmit();
  const { indicators } = rules;
  const indicator = indicators.find(({ code }) => code === search.get('indikator')) ?? indicators[0];
  if (indicator === undefined)
    return (
      <EmptyState>
        <p>{texts.due.none}</p>
      </EmptyState>
    );
  const reset = (kind: RuleKind): void =>
    void submit([], async () => {
      const version = ownRuleOf(indicator, kind)?.version ?? '';
      await saving(() => fetchGraphql(ResetCheckRuleDocument, { indicator: indicator.code, kind, version }), onStale);
      onSaved(texts.checks.isReset(RULE_TITLES[kind]));
    });
  const label = ({ name, checks }: IndicatorRulesLineFragment): string =>
    checks.length === 0 ? name : `${name} (${texts.checks.own(checks.length)})`;
  return (
    <section className="tz-section" aria-labelledby="regeln">
      <h2 id="regeln">{texts.checks.heading}</h2>
      <p className="tz-meta tz-rules-lead">{texts.checks.lead}</p>
      <ErrorSummary errors={errors} />
      <div className="tz-form-field tz-rules-choice">
        <label htmlFor="regeln-indikator">{texts.checks.indicator}</label>
        <select
          id="regeln-indikator"
          className="tz-input"
          value={indicator.code}
          onChange={(event) => setSearch({ teil: 'regeln', indikator: event.target.value }, { replace: true })}
        >
          {byFachamt(indicators).map(({ fachamt, indicators: found }) => (
            <optgroup key={fachamt ?? ''} label={fachamt ?? texts.noFachamt}>
              {found.map((one) => (
                <option key={one.code} value={one.code}>
                  {label(one)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <ul className="tz-rules-list">
        {DEFAULT_RULES.map(({ kind }) => (
          <Rule
            key={kind}
            indicator={indicator}
            kind={kind}
            mayChange={rules.mayChange}
            onChange={() => setOpen(kind)}
            onReset={() => reset(kind)}
          />
        ))}
      </ul>
      {open === null ? null : (
        <CheckDialog
          indicator={indicator}
          kind={open}
          onClose={() => setOpen(null)}
          onStale={onStale}
          onSaved={(what) => {
            setOpen(null);
            onSaved(what);
          }}
        />
      )}
    </section>
  );
}
