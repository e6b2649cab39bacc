import type { ProviderLineFragment, Role, SignInProviderInput } from '@teilziel/graphql-client';

export interface RuleDraft {
  readonly value: string;
  readonly role: Role | '';
  /** The name of the Amt, as the rule keeps it. */
  readonly fachamt: string;
}

/** A provider as it is typed; the secret is never read back. */
export interface ProviderDraft {
  readonly provider: string;
  readonly label: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly rolesClaim: string;
  readonly rules: readonly RuleDraft[];
}

export type ProviderField = Exclude<keyof ProviderDraft, 'rules' | 'clientSecret'>;
export type ProviderProblem =
  | { readonly field: ProviderField }
  | { readonly field: 'rule'; readonly index: number; readonly part: keyof RuleDraft };

export const NEW_RULE: RuleDraft = { value: '', role: '', fachamt: '' };

export function draftOf(known: ProviderLineFragment | null): ProviderDraft {
  return {
    provider: known?.provider ?? '',
    label: known?.label ?? '',
    issuer: known?.issuer ?? '',
    clientId: known?.clientId ?? '',
    clientSecret: '',
    rolesClaim: known?.rolesClaim ?? '',
    rules: (known?.rules ?? []).map(({ value, role, fachamt }) => ({ value, role, fachamt: fachamt ?? '' })),
  };
}

const isEmpty = (typed: string): boolean => typed.trim() === '';
/** Whether http is allowed (only on the own machine) the server decides. */
const isAddress = (typed: string): boolean => /^https?:\/\/./.test(typed.trim()) && URL.canParse(typed.trim());

function ruleProblems(rule: RuleDraft, index: number): ProviderProblem[] {
  const wrong = (part: keyof RuleDraft): ProviderProblem => ({ field: 'rule', index, part });
  return [
    ...(isEmpty(rule.value) ? [wrong('value')] : []),
    ...(rule.role === '' ? [wrong('role')] : []),
    ...(rule.role === 'erfassung' && rule.fachamt === '' ? [wrong('fachamt')] : []),
  ];
}

export function providerProblems(draft: ProviderDraft): ProviderProblem[] {
  return [
    ...(/^[a-z0-9-]{2,40}$/.test(draft.provider.trim()) ? [] : [{ field: 'provider' } as const]),
    ...(isEmpty(draft.label) ? [{ field: 'label' } as const] : []),
    ...(isAddress(draft.issuer) ? [] : [{ field: 'issuer' } as const]),
    ...(isEmpty(draft.clientId) ? [{ field: 'clientId' } as const] : []),
    ...(draft.rules.length > 0 && isEmpty(draft.rolesClaim) ? [{ field: 'rolesClaim' } as const] : []),
    ...draft.rules.flatMap(ruleProblems),
  ];
}

/** An empty secret keeps the stored one; only Erfassung belongs to an Amt. */
export function providerInput(draft: ProviderDraft): SignInProviderInput {
  return {
    provider: draft.provider.trim(),
    label: draft.label.trim(),
    issuer: draft.issuer.trim(),
    clientId: draft.clientId.trim(),
    clientSecret: draft.clientSecret === '' ? null : draft.clientSecret,
    rolesClaim: draft.rolesClaim.trim(),
    rules: draft.rules.flatMap(({ value, role, fachamt }) =>
      role === '' ? [] : [{ value: value.trim(), role, fachamt: role === 'erfassung' ? fachamt : null }],
    ),
  };
}
