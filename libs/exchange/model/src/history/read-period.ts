import { parsePeriod, type Period, PeriodError } from '@teilziel/statistics';

const QUARTER = /^(?:([1-4])\.? ?quartal|q ?([1-4])|([1-4]) ?q|([ivx]+)\.? ?quartal)[ /.-]*(\d{4})$/i;
const QUARTER_AFTER = /^(\d{4})[ /-]*(?:q ?([1-4])|([1-4])\. ?quartal)$/i;
const HALF = /^(?:([12])\. ?halbjahr|h ?([12]))[ /-]*(\d{4})$/i;
const HALF_AFTER = /^(\d{4})[ /-]*(?:h|s) ?([12])$/i;
const SCHOOL = /^(?:schuljahr |sj ?)?(\d{4})\/(\d{2}|\d{4})$/i;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** A period as offices write it: the code, "3. Quartal 2023", "Q3/2023", "1. Halbjahr 2023", "Schuljahr 2022/23". */
export function readPeriod(text: string): Period | null {
  const plain = text.replace(/\s+/gu, ' ').trim();
  try {
    return parsePeriod(codeOf(plain));
  } catch (error) {
    if (error instanceof PeriodError) return null;
    throw error;
  }
}

function codeOf(plain: string): string {
  const quarter = QUARTER.exec(plain);
  if (quarter !== null) {
    const part = quarter[1] ?? quarter[2] ?? quarter[3] ?? ROMAN[(quarter[4] ?? '').toLowerCase()];
    return `${quarter[5]}-Q${part}`;
  }
  const after = QUARTER_AFTER.exec(plain);
  if (after !== null) return `${after[1]}-Q${after[2] ?? after[3]}`;
  const half = HALF.exec(plain);
  if (half !== null) return `${half[3]}-S${half[1] ?? half[2]}`;
  const halfAfter = HALF_AFTER.exec(plain);
  if (halfAfter !== null) return `${halfAfter[1]}-S${halfAfter[2]}`;
  const school = SCHOOL.exec(plain);
  if (school !== null && Number(school[2]) % 100 === (Number(school[1]) + 1) % 100) return `${school[1]}-08-01/P1Y`;
  return plain;
}
