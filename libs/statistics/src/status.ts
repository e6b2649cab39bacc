import type { ObsStatus } from './observation';

/** Statuses that say "there is no figure" (SDMX CL_OBS_STATUS); J and N may carry one. */
const WITHOUT_VALUE: readonly ObsStatus[] = ['Q', 'O', 'H', 'L', 'K', 'M'];

/** Worst first; a sum is never better than its worst part. Uncertain kinds before provisional, special ones before normal. */
const PRECEDENCE: readonly ObsStatus[] = [
  ...WITHOUT_VALUE,
  'U',
  'B',
  'E',
  'I',
  'F',
  'P',
  'V',
  'G',
  'J',
  'D',
  'S',
  'W',
  'N',
  'A',
];

const EXACTLY_ZERO = '–';

/** Zeichenerklärung of the German statistical offices; "n. e." is set apart from "." so that nobody reads a secret into it. */
const SIGN_OF: Readonly<Partial<Record<ObsStatus, string>>> = {
  B: '|',
  E: 's',
  H: '…',
  I: 's',
  K: '.',
  L: 'n. e.',
  M: 'X',
  N: EXACTLY_ZERO,
  O: '…',
  P: 'p',
  Q: '.',
  U: '( )',
};

export interface TableSign {
  readonly sign: string;
  readonly meaning: string;
}

/** Every sign a table can show, in the order of the legend. */
export const SIGNS: readonly TableSign[] = [
  { sign: EXACTLY_ZERO, meaning: 'nichts vorhanden (genau null)' },
  { sign: '0', meaning: 'weniger als die Hälfte von 1 in der letzten besetzten Stelle, jedoch mehr als nichts' },
  { sign: '.', meaning: 'Zahlenwert unbekannt oder geheim zu halten' },
  { sign: '…', meaning: 'Angabe fällt später an' },
  { sign: 'n. e.', meaning: 'nicht erhoben' },
  { sign: '/', meaning: 'keine Angabe, da Zahlenwert nicht sicher genug' },
  { sign: '( )', meaning: 'Aussagewert eingeschränkt, da der Zahlenwert statistisch unsicher ist' },
  { sign: 'X', meaning: 'Tabellenfach gesperrt, weil die Aussage nicht sinnvoll ist' },
  { sign: '|', meaning: 'grundsätzliche Änderung innerhalb einer Reihe' },
  { sign: 'p', meaning: 'vorläufige Zahl' },
  { sign: 'r', meaning: 'berichtigte Zahl' },
  { sign: 's', meaning: 'geschätzte Zahl' },
];

/** Whether a figure may stand beside the status. False for H, K, L, M, O, Q. */
export function statusHasValue(status: ObsStatus): boolean {
  return !WITHOUT_VALUE.includes(status);
}

/**
 * The German table sign: of an absence ("." "…" "X"), of a figure's quality ("p" "s" "|" "( )"), "–" for a figure that
 * is exactly zero and has no other sign, "" for a normal one. `value` null with U: "/" (not sure enough to be shown);
 * with any other status that should carry a figure: "." (unknown).
 */
export function germanSign(status: ObsStatus, value?: number | null): string {
  if (value === null && statusHasValue(status) && status !== 'N') {
    return status === 'U' ? '/' : '.';
  }
  return SIGN_OF[status] ?? (value === 0 ? EXACTLY_ZERO : '');
}

/** The worst of several statuses: Q O H L K M (no figure) > U > B > E I F > P > V > … > A. Empty list: A. */
export function mergeStatus(statuses: readonly ObsStatus[]): ObsStatus {
  return PRECEDENCE.find((status) => statuses.includes(status)) ?? 'A';
}
