import type { GrantInput, Role } from '@teilziel/graphql-client';
import { germanDate, readGermanDate } from './german-date.rules';

/** A role as it is typed. */
export interface GrantDraft {
  readonly role: Role | '';
  readonly fachamt: string;
  readonly from: string;
  readonly to: string;
}

export type GrantProblem = 'role' | 'fachamt' | 'fromMissing' | 'from' | 'to' | 'order';
export type DraftField = keyof GrantDraft;

export interface PeriodDraft {
  readonly from: string;
  readonly to: string;
}

/** Where a problem is mended. */
export const FIELD_OF: Readonly<Record<GrantProblem, DraftField>> = {
  role: 'role',
  fachamt: 'fachamt',
  fromMissing: 'from',
  from: 'from',
  to: 'to',
  order: 'to',
};

export const newGrant = (today: string): GrantDraft => ({ role: '', fachamt: '', from: germanDate(today), to: '' });

const isEmpty = (typed: string): boolean => typed.trim() === '';

/** The end may stay open; both days are included, so one day alone is a period. */
export function periodProblems({ from, to }: PeriodDraft): GrantProblem[] {
  const begins = readGermanDate(from);
  const ends = readGermanDate(to);
  return [
    ...(isEmpty(from) ? (['fromMissing'] as const) : begins === null ? (['from'] as const) : []),
    ...(!isEmpty(to) && ends === null ? (['to'] as const) : []),
    ...(begins !== null && ends !== null && ends < begins ? (['order'] as const) : []),
  ];
}

export function grantProblems(draft: GrantDraft): GrantProblem[] {
  return [
    ...(draft.role === '' ? (['role'] as const) : []),
    ...(draft.role === 'erfassung' && draft.fachamt === '' ? (['fachamt'] as const) : []),
    ...periodProblems(draft),
  ];
}

/** Null while something is wrong. Only Erfassung belongs to an Amt: one chosen before is dropped with the role. */
export function grantInput(draft: GrantDraft): GrantInput | null {
  const validFrom = readGermanDate(draft.from);
  if (draft.role === '' || validFrom === null || grantProblems(draft).length > 0) return null;
  return {
    role: draft.role,
    fachamt: draft.role === 'erfassung' ? Number(draft.fachamt) : null,
    validFrom,
    validTo: readGermanDate(draft.to),
  };
}
