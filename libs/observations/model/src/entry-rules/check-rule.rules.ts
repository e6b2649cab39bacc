import type { RuleKind, RuleSetting, Severity } from '../checks/check.types';
import { DEFAULT_RULES } from '../checks/rule-settings';
import { RULE_PARAMS } from './rule-params';
import type { RuleFault } from './due-rule.rules';
import { RULE_TITLES } from './rule-sentence';

/** Limits warn, they do not block: what is unusual may still be true. */
const LIMITS: readonly RuleKind[] = ['unit-slip', 'jump', 'same-as-last', 'share-not-stated'];

export const isLimitRule = (kind: RuleKind): boolean => LIMITS.includes(kind);

export const isRuleKind = (text: string): text is RuleKind => DEFAULT_RULES.some(({ kind }) => kind === text);

function defaultRule(kind: RuleKind): RuleSetting {
  const found = DEFAULT_RULES.find((rule) => rule.kind === kind);
  if (found === undefined) throw new RangeError(`Die Regel ${kind} gibt es nicht.`);
  return found;
}

/** What the indicator sets, with the defaults for what it leaves out. */
export function ruleInForce(kind: RuleKind, own: RuleSetting | undefined): RuleSetting {
  const standard = defaultRule(kind);
  return own === undefined ? standard : { ...standard, ...own, params: { ...standard.params, ...own.params } };
}

export function isDefaultRule(setting: RuleSetting): boolean {
  const { severity, active, params } = defaultRule(setting.kind);
  const names = Object.keys(params);
  return (
    setting.severity === severity &&
    setting.active === active &&
    names.every((name) => (setting.params[name] ?? params[name]) === params[name])
  );
}

const german = (figure: number): string => String(figure).replace('.', ',');

/** What is wrong with a rule an indicator is to have, or null. `field` is `severity` or the name of a param. */
export function ruleFault({ kind, severity, params }: RuleSetting): RuleFault | null {
  if (!(['error', 'hint'] satisfies Severity[] as string[]).includes(severity))
    return { field: 'severity', message: 'Wirkung: Bitte Fehler oder Hinweis wählen.' };
  if (isLimitRule(kind) && severity === 'error')
    return {
      field: 'severity',
      message: `„${RULE_TITLES[kind]}“ kann nur ein Hinweis sein: Ein ungewöhnlicher Wert kann stimmen und muss sich abgeben lassen.`,
    };
  const known = RULE_PARAMS[kind];
  const unknown = Object.keys(params).find((name) => !known.some((param) => param.name === name));
  if (unknown !== undefined)
    return { field: unknown, message: `„${RULE_TITLES[kind]}“ hat keine Einstellung „${unknown}“.` };
  for (const { name, label, form, least, most } of known) {
    const figure = params[name];
    if (figure === undefined) continue;
    const inside = Number.isFinite(figure) && figure >= least && figure <= most;
    if (inside && (form === 'decimal' || form === 'percent' || Number.isInteger(figure))) continue;
    const [from, to] = form === 'percent' ? [least * 100, most * 100] : [least, most];
    const what =
      form === 'flag'
        ? 'Ja oder Nein'
        : `eine ${form === 'whole' ? 'ganze ' : ''}Zahl von ${german(from)} bis ${german(to)}`;
    return { field: name, message: `${label}: Bitte ${what} eintragen.` };
  }
  return null;
}
