/** A release that must not be made; the sentence says why and how to mend it. */
export class ReleaseError extends Error {
  constructor(
    message: string,
    readonly code:
      | 'VERBUND_DIFFERENCE'
      | 'NOT_ADDITIVE'
      | 'UNKNOWN_INDICATOR'
      | 'NOT_PROTECTABLE'
      | 'UNKNOWN_KOMMUNE'
      | 'EMPTY_RELEASE'
      | 'EMBARGO_OVER'
      | 'CHANGED_MEANWHILE'
      | 'NOTHING_CHANGED',
  ) {
    super(message);
    this.name = 'ReleaseError';
  }
}
