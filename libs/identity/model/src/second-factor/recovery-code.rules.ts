export const RECOVERY_CODES = 10;
const GROUPS = 3;
const GROUP = 4;
/** Without l, i, o, 0, 1: what is read from paper is not confused. 31 signs in 12 places are 59 bits. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A code as it is shown once, `abcd-2345-wxyz`; `pick(n)` gives an unpredictable number below n. */
export function newRecoveryCode(pick: (below: number) => number): string {
  const group = (): string => Array.from({ length: GROUP }, () => SIGNS.charAt(pick(SIGNS.length))).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** The form that is hashed, however it was typed; null: this is no such code. */
export function recoveryCodeOf(typed: string): string | null {
  const signs = typed.toLowerCase().replace(/[\s-]/g, '');
  const isCode = signs.length === GROUPS * GROUP && [...signs].every((sign) => SIGNS.includes(sign));
  return isCode ? signs : null;
}
