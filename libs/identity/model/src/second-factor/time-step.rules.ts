/** RFC 6238: a code lives thirty seconds; one step before and after is taken for clocks that go wrong. */
export const STEP_SECONDS = 30;
export const STEPS_AROUND = 1;
export const CODE_DIGITS = 6;

export const stepOf = (now: Date): number => Math.floor(now.getTime() / 1000 / STEP_SECONDS);

/**
 * The step a code is taken for, or null. `matches` are the steps (relative to now) the code fits; one is only taken once
 * and never after a later one (RFC 6238, 5.2), so that a code read over a shoulder opens nothing.
 */
export function acceptedStep(matches: readonly number[], now: Date, last: number | null): number | null {
  const steps = matches
    .filter((offset) => Math.abs(offset) <= STEPS_AROUND)
    .map((offset) => stepOf(now) + offset)
    .filter((step) => last === null || step > last);
  return steps.length === 0 ? null : Math.min(...steps);
}

/** Six digits, however they were grouped; null: this is no such code. */
export function totpCodeOf(typed: string): string | null {
  const digits = typed.replace(/[\s-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}
