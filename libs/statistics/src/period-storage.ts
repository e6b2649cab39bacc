import { modulo } from './day';
import { formatPeriod, type Frequency, type Period, PeriodError } from './period';

/** Frequencies that are stored; months and weeks are added up to quarters before. */
export type StoredFrequency = Extract<Frequency, 'A' | 'S' | 'Q' | 'SY'>;

/**
 * The whole number a period is stored by: the quarter (4·year+q−1) it ends in. 2026 → 2026-Q4, 2026-S1 → 2026-Q2,
 * Schuljahr 2025/26 → 2026-Q3. Throws PeriodError for months and weeks.
 */
export function toStorage(period: Period): number {
  const { frequency, index } = period;
  switch (frequency) {
    case 'A':
      return 4 * index + 3;
    case 'S':
      return 2 * index + 1;
    case 'Q':
      return index;
    case 'SY':
      return 4 * (index + 1) + 2;
    case 'M':
    case 'W':
      throw new PeriodError(
        `${formatPeriod(period)} lässt sich nicht speichern: Werte werden je Quartal, Halbjahr, Jahr oder Schuljahr geführt.`,
      );
  }
}

const SHAPES: Readonly<
  Record<StoredFrequency, { readonly every: number; readonly rest: number; readonly shift: number }>
> = {
  A: { every: 4, rest: 3, shift: 0 },
  S: { every: 2, rest: 1, shift: 0 },
  Q: { every: 1, rest: 0, shift: 0 },
  SY: { every: 4, rest: 2, shift: -1 },
};

/** Inverse of `toStorage`. Throws PeriodError where no period of the frequency ends in that quarter. */
export function fromStorage(stored: number, frequency: StoredFrequency): Period {
  const { every, rest, shift } = SHAPES[frequency];
  if (!Number.isInteger(stored) || modulo(stored, every) !== rest) {
    throw new PeriodError(`Der gespeicherte Zeitraum ${stored} endet nicht mit einem Zeitraum der Art ${frequency}.`);
  }
  return { frequency, index: (stored - rest) / every + shift };
}
