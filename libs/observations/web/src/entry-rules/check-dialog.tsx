import { fetchGraphql, SetCheckRuleDocument, useSubmit } from '@teilziel/graphql-client';
import type { IndicatorRulesLineFragment } from '@teilziel/graphql-client';
import {
  isLimitRule,
  RULE_PARAMS,
  RULE_TITLES,
  ruleFault,
  ruleInForce,
  type RuleKind,
  type RuleParam,
  ruleSentence,
  type RuleSetting,
  type Severity,
  severitySentence,
} from '@teilziel/observations/model';
import { Button, Dialog, errorOf, ErrorSummary, SelectField, TextField } from '@teilziel/ui';
import type { FormError } from '@teilziel/ui';
import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { saving } from './saving';
import { figureOf, shownFigure } from './rule-figures';
import { ownRuleOf } from './rules.types';
import { useRulesTexts } from './texts';

export interface CheckDialogProps {
  readonly indicator: IndicatorRulesLineFragment;
  readonly kind: RuleKind;
  readonly onClose: () => void;
  readonly onSaved: (said: string) => void;
  readonly onStale: () => void;
}

const fieldOf = (name: string): string => `regel-${name}`;

interface ParamProps {
  readonly param: RuleParam;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly error: string | undefined;
}

function Param({ param, text, onChange, error }: ParamProps): ReactElement {
  const { checks } = useRulesTexts();
  if (param.form === 'flag')
    return (
      <label className="tz-rules-check">
        <input
          id={fieldOf(param.name)}
          type="checkbox"
          checked={text === '1'}
          onChange={(event) => onChange(event.target.checked ? '1' : '0')}
        />
        <span>{param.label}</span>
      </label>
    );
  const hint = checks.range(shownFigure(param, param.least), shownFigure(param, param.most));
  return (
    <TextField
      id={fieldOf(param.name)}
      short
      label={param.label}
      hint={hint}
      value={text}
      onChange={onChange}
      error={error}
    />
  );
}

/** Effect and limits of one rule, with its sentence while it is changed. */
export function CheckDialog({ indicator, kind, onClose, onSaved, onStale }: CheckDialogProps): ReactElement {
  const texts = useRulesTexts();
  const own = ownRuleOf(indicator, kind);
  const rule = ruleInForce(kind, own);
  const params = RULE_PARAMS[kind];
  const [active, setActive] = useState(rule.active);
  const [severity, setSeverity] = useState<Severity>(rule.severity);
  const [figures, setFigures] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(params.map((param) => [param.name, shownFigure(param, rule.params[param.name] ?? 0)])),
  );
  const { busy, errors, submit } = useSubmit();
  const read = params.map((param) => ({ name: param.name, figure: figureOf(param, figures[param.name] ?? '') }));
  const wanted: RuleSetting = {
    ...{ kind, severity, active },
    params: Object.fromEntries(read.map(({ name, figure }) => [name, figure])),
  };
  const fault = ruleFault(wanted);
  const found: FormError[] = fault === null ? [] : [{ field: fieldOf(fault.field), message: fault.message }];

  const save = (event: FormEvent): void => {
    event.preventDefault();
    const fields = Object.fromEntries(
      ['severity', ...params.map(({ name }) => name)].map((name) => [name, fieldOf(name)]),
    );
    void submit(
      found,
      async () => {
        const version = own?.version ?? 'standard';
        const setting = { indicator: indicator.code, kind, severity, active, params: read, version };
        await saving(() => fetchGraphql(SetCheckRuleDocument, { rule: setting }), onStale);
        onSaved(texts.saved(`${RULE_TITLES[kind]}, ${indicator.name}`));
      },
      fields,
    );
  };
  return (
    <Dialog title={texts.checks.title(RULE_TITLES[kind], indicator.name)} onClose={onClose}>
      <form className="tz-form" noValidate onSubmit={save}>
        <ErrorSummary errors={errors} />
        <label className="tz-rules-check">
          <input type="checkbox" checked={active} onChange={(event) => setActive(event.target.checked)} />
          <span>{texts.checks.active}</span>
        </label>
        {isLimitRule(kind) ? (
          <p className="tz-meta">{texts.checks.hintOnly}</p>
        ) : (
          <SelectField
            id={fieldOf('severity')}
            label={texts.checks.severity}
            value={severity}
            onChange={(value) => setSeverity(value === 'error' ? 'error' : 'hint')}
            options={(['error', 'hint'] as const).map((value) => ({ value, label: texts.checks.severities[value] }))}
            error={errorOf(errors, fieldOf('severity'))}
          />
        )}
        {params.map((param) => (
          <Param
            key={param.name}
            param={param}
            text={figures[param.name] ?? ''}
            onChange={(text) => setFigures({ ...figures, [param.name]: text })}
            error={errorOf(errors, fieldOf(param.name))}
          />
        ))}
        <div className="tz-rules-effect" role="status">
          <p>{fault === null ? `${ruleSentence(wanted)} ${severitySentence(wanted)}` : texts.due.wrong}</p>
        </div>
        <div className="tz-button-row">
          <Button kind="filled" type="submit" busy={busy}>
            {texts.save}
          </Button>
          <Button onPress={onClose}>{texts.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
