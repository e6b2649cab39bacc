import type { Scope } from '@teilziel/graphql-client';
import { isUnderEmbargo, parseEmbargo } from '@teilziel/releases/model';

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
  /** A clock in Germany never shows it, or it is over. */
  readonly time: 'incomplete' | 'never' | 'past' | null;
  readonly correctionReason: boolean;
}

const SHORTEST = 10;

function embargoProblem(draft: ReleaseDraft, now: Date): DraftProblems['time'] {
  const { day, time } = draft;
  if ((day === '') !== (time === '')) return 'incomplete';
  if (day === '') return null;
  const until = parseEmbargo(`${day}T${time}`);
  if (until === null) return 'never';
  return isUnderEmbargo(until, now) ? null : 'past';
}

/** What must be mended before the next step; the server looks again. */
export function problemsOf(draft: ReleaseDraft, now: Date): DraftProblems {
  const { corrects, correctionReason } = draft;
  return {
    time: embargoProblem(draft, now),
    correctionReason: corrects !== null && correctionReason.trim().length < SHORTEST,
  };
}
