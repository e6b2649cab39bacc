/** State of the values of one indicator and period. */
export type EntryState = 'open' | 'submitted' | 'returned' | 'approved';

/** What the viewer is to the values: `andere` enters values, but for another Fachamt. */
export type EntryRole = 'erfassung' | 'andere' | 'koordination' | 'lesend';

export interface LockInput {
  readonly state: EntryState;
  readonly opensOn: string | null;
  readonly dueOn: string | null;
  /** The day in Europe/Berlin. */
  readonly today: string;
  /** Last day of a granted late entry; it belongs to it. */
  readonly exceptionEndsOn: string | null;
  readonly returnedCells: readonly number[];
  readonly cell: number;
  readonly role: EntryRole;
  /** Day of the submission and of the decision, for the sentence. */
  readonly submittedOn?: string | null;
  readonly decidedOn?: string | null;
}

/** Why a cell is locked; `day` is ISO, `today` decides whether the year is written. */
export interface LockReason {
  readonly kind:
    | 'other-office'
    | 'read-only'
    | 'approved'
    | 'submitted'
    | 'not-disputed'
    | 'source-silent'
    | 'not-open'
    | 'late'
    | 'exception-ended';
  readonly day: string | null;
  readonly today: string;
}
