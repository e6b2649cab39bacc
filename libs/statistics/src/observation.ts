/** SDMX CL_OBS_STATUS; the code of one letter that always travels with a value. */
export type ObsStatus =
  'A' | 'B' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'S' | 'U' | 'V' | 'W';

/** Numerator and denominator of a rate, or a plain value; `value` is derived from the pair where there is one. */
export interface Observation {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly status: ObsStatus;
}
