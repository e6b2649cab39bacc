/**
 * What the domains right of this one report to the Protokoll, with the details of each. No statistical figure is a
 * detail, and nobody's name: persons stand in the Protokoll by their number.
 */
export interface WorkEvents {
  readonly 'release-compiled': {
    readonly number: number;
    readonly scope: string;
    readonly rootHash: string;
    /** The number of the release it corrects. */
    readonly corrects?: number;
    /** By one person, with a written confirmation (small Kommune). */
    readonly alone?: boolean;
  };
  /** Its readers see when and why instead; the reason stands there. */
  readonly 'release-recalled': { readonly number: number; readonly scope: string };
  readonly 'unreleased-download': {
    readonly kind: 'report' | 'series' | 'block';
    readonly number: number;
    readonly scope: string;
    /** What exactly: the indicator or the beginning of the block's hash. */
    readonly part?: string;
  };
  readonly 'figures-imported': {
    readonly file: string;
    readonly inserted: number;
    readonly changed: number;
    readonly skipped: number;
  };
  /** Approved by Koordination; `qualified`: with a reservation. */
  readonly 'entries-approved': {
    readonly indicators: readonly string[];
    readonly period: string;
    readonly qualified: boolean;
    /** By who had handed them in: the second look was a written confirmation (small Kommune). */
    readonly alone?: boolean;
  };
  /** Given back to the Amt with the disputed cells; `approvedBefore`: this is how an approved value is corrected. */
  readonly 'entry-returned': {
    readonly indicator: string;
    readonly period: string;
    readonly cells: number;
    readonly approvedBefore: boolean;
  };
  readonly 'exception-requested': { readonly fachamt: string; readonly period: string };
  readonly 'exception-decided': {
    readonly fachamt: string;
    readonly period: string;
    readonly granted: boolean;
    /** The last day, included. */
    readonly endsOn: string | null;
  };
  /** When values are asked for, in words; indicators that were changed alike stand together. */
  readonly 'due-rules-changed': {
    readonly indicators: readonly string[];
    readonly before: string;
    readonly after: string;
  };
  /** "3. Quartal 2026: kein Tag → 15.10.2026" */
  readonly 'source-days-changed': { readonly source: string; readonly days: readonly string[] };
  /** `standard`: back to what holds for every indicator. */
  readonly 'check-rule-changed': {
    readonly indicator: string;
    readonly rule: string;
    readonly standard: boolean;
    readonly before: string;
    readonly after: string;
  };
  /** Holds from the next release; names of the methods. */
  readonly 'progress-method-set': { readonly indicator: string; readonly before: string; readonly after: string };
  readonly 'partial-sums-set': { readonly indicator: string; readonly partial: boolean };
  readonly 'assessment-overridden': { readonly indicator: string; readonly year: number; readonly word: string };
  readonly 'override-withdrawn': { readonly indicator: string; readonly year: number };
  readonly 'milestone-saved': { readonly teilziel: string; readonly milestone: string };
  readonly 'milestone-removed': { readonly teilziel: string; readonly milestone: string };
  /** One person may enter, hand in and approve. */
  readonly 'one-person-mode': { readonly on: boolean };
  /** How releases are coarsened from the next one on. */
  readonly 'disclosure-policy-set': { readonly mergeDivers: boolean; readonly roundToFive: boolean };
  /** Codes of Bestand, Zugang and Abgang. */
  readonly 'identity-declared': { readonly stock: string; readonly inflow: string; readonly outflow: string };
  readonly 'identity-removed': { readonly stock: string };
  /** A plan for the Ratsbericht; `schedule` is its title. */
  readonly 'report-schedule-saved': { readonly schedule: string; readonly cron: string; readonly recipients: number };
  readonly 'report-schedule-paused': { readonly schedule: string; readonly paused: boolean };
  readonly 'report-schedule-removed': { readonly schedule: string };
  readonly 'report-requested': { readonly schedule: string; readonly again: boolean };
  readonly 'report-delivered': {
    readonly schedule: string;
    readonly number: number;
    readonly recipients: number;
    /** Addresses of which nobody knows whether the mail server took the mail. */
    readonly unknown: number;
  };
  readonly 'report-failed': { readonly schedule: string; readonly reason: string };
  readonly 'report-file-downloaded': { readonly schedule: string; readonly file: string };
}

export type WorkAction = keyof WorkEvents;
