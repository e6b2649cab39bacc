import type { Scope } from '@teilziel/graphql-client';

export interface ReleaseDraft {
  readonly scope: Scope;
  /** The number of the release it corrects. */
  readonly corrects: number | null;
  readonly correctionReason: string;
  /** ISO day and HH:MM on a clock in Germany; both empty: at once. */
  readonly day: string;
  readonly time: string;
  readonly note: string;
}

export interface StepProps {
  readonly step: number;
  readonly draft: ReleaseDraft;
  readonly go: (step: number) => void;
}

export const SCOPES: readonly Scope[] = ['OEFFENTLICH', 'RAT', 'INTERN'];
const STEPS = [1, 2, 3, 4];

export const stepOf = (text: string | null): number => STEPS.find((step) => String(step) === text) ?? 1;
export const scopeOf = (text: string | null): Scope => SCOPES.find((scope) => scope === text) ?? 'OEFFENTLICH';
export const numberOf = (text: string | null): number | null =>
  text !== null && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null;

/** As the server reads it; null: no Sperrfrist. */
export const embargoOf = ({ day, time }: ReleaseDraft): string | null => (day === '' ? null : `${day}T${time}`);

export interface DraftProblems {
  readonly time: boolean;
  readonly correctionReason: boolean;
}

const SHORTEST = 10;

/** What must be mended before the next step; whether the moment exists and lies ahead only the server knows. */
export function problemsOf(draft: ReleaseDraft): DraftProblems {
  const { day, time, corrects, correctionReason } = draft;
  return {
    time: (day === '') !== (time === ''),
    correctionReason: corrects !== null && correctionReason.trim().length < SHORTEST,
  };
}
