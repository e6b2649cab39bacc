import { ROLES } from '@teilziel/kommune/model';
import { Button, SelectField, TextField, errorOf } from '@teilziel/ui';
import type { FormError } from '@teilziel/ui';
import type { ReactElement } from 'react';
import type { NamedFachamt } from '../verwaltung/grant-fields';
import { useRoleNames } from '../verwaltung/role-names';
import { useVerwaltungTexts } from '../verwaltung/texts';
import { useFocusLater } from '../verwaltung/use-focus-later';
import { NEW_RULE } from './provider-draft.rules';
import type { RuleDraft } from './provider-draft.rules';
import { useProvidersTexts } from './texts';

export const ruleFieldId = (index: number, part: keyof RuleDraft): string => `rule-${index}-${part}`;

interface RuleFieldsProps {
  readonly index: number;
  readonly rule: RuleDraft;
  readonly fachaemter: readonly NamedFachamt[];
  readonly errors: readonly FormError[];
  readonly onChange: (rule: RuleDraft) => void;
}

function RuleFields({ index, rule, fachaemter, errors, onChange }: RuleFieldsProps): ReactElement {
  const texts = useProvidersTexts();
  const common = useVerwaltungTexts();
  const roles = useRoleNames();
  const wordsOf = (part: keyof RuleDraft): { id: string; error: string | undefined } => ({
    id: ruleFieldId(index, part),
    error: errorOf(errors, ruleFieldId(index, part)),
  });
  const nothing = { value: '', label: common.choose };
  return (
    <div className="tz-rule-fields">
      <TextField
        {...wordsOf('value')}
        label={texts.value}
        autoComplete="off"
        spellCheck={false}
        value={rule.value}
        onChange={(value) => onChange({ ...rule, value })}
      />
      <SelectField
        {...wordsOf('role')}
        label={common.role}
        value={rule.role}
        onChange={(chosen) => onChange({ ...rule, role: ROLES.find((role) => role === chosen) ?? '' })}
        options={[nothing, ...ROLES.map((role) => ({ value: role, label: roles[role] }))]}
      />
      {rule.role === 'erfassung' ? (
        <SelectField
          {...wordsOf('fachamt')}
          label={common.fachamt}
          value={rule.fachamt}
          onChange={(fachamt) => onChange({ ...rule, fachamt })}
          options={[nothing, ...fachaemter.map(({ name }) => ({ value: name, label: name }))]}
        />
      ) : null}
    </div>
  );
}

export interface RuleListProps {
  readonly rules: readonly RuleDraft[];
  readonly fachaemter: readonly NamedFachamt[];
  readonly errors: readonly FormError[];
  readonly onChange: (rules: readonly RuleDraft[]) => void;
}

/** Value of the claim → role and, for Erfassung, Amt. */
export function RuleList({ rules, fachaemter, errors, onChange }: RuleListProps): ReactElement {
  const texts = useProvidersTexts();
  const focusLater = useFocusLater();
  return (
    <div className="tz-stack">
      <h3>{texts.rules}</h3>
      <p className="tz-measure">{texts.rulesLead}</p>
      {rules.map((rule, index) => (
        <fieldset key={index} className="tz-grant tz-rule">
          <legend>{texts.ruleNumber(index + 1)}</legend>
          <RuleFields
            index={index}
            rule={rule}
            fachaemter={fachaemter}
            errors={errors}
            onChange={(changed) => onChange(rules.with(index, changed))}
          />
          <p>
            <button
              type="button"
              className="tz-text-button"
              onClick={() => {
                onChange(rules.toSpliced(index, 1));
                focusLater(index === 0 ? 'rolesClaim' : ruleFieldId(index - 1, 'value'));
              }}
            >
              {texts.dropRule(index + 1)}
            </button>
          </p>
        </fieldset>
      ))}
      <Button
        kind="small"
        onPress={() => {
          onChange([...rules, NEW_RULE]);
          focusLater(ruleFieldId(rules.length, 'value'));
        }}
      >
        {texts.addRule}
      </Button>
    </div>
  );
}
