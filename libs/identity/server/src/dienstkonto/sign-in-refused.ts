import type { SignInFault } from '@teilziel/identity/model';

/** Why a Dienstkonto does not get in: the code people see, and the reason the log keeps (no token, no address). */
export class SignInRefused extends Error {
  constructor(
    readonly fault: SignInFault,
    readonly reason: string,
    /** Whose attempt it was, where that is known. */
    readonly personId: number | null = null,
  ) {
    super(`${fault}: ${reason}`);
  }
}
