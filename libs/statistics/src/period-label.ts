import { type Period, periodDays, yearAndPart } from './period';
import { dayNumber, yearOfDay } from './day';

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

function schoolYear(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/** German name: "2026", "3. Quartal 2026", "1. Halbjahr 2026", "Februar 2026", "Schuljahr 2025/26", "53. Kalenderwoche 2026". */
export function periodLabel(period: Period): string {
  const { year, part } = yearAndPart(period);
  switch (period.frequency) {
    case 'A':
      return String(year);
    case 'S':
      return `${part}. Halbjahr ${year}`;
    case 'Q':
      return `${part}. Quartal ${year}`;
    case 'M':
      return `${MONTHS[part - 1] ?? ''} ${year}`;
    case 'W':
      return `${part}. Kalenderwoche ${year}`;
    case 'SY':
      return `Schuljahr ${schoolYear(year)}`;
  }
}

/** Name for axes and table heads: "2026", "Q3 2026", "H1 2026", "02/2026", "2025/26", "KW 53/2026". */
export function periodShortLabel(period: Period): string {
  const { year, part } = yearAndPart(period);
  switch (period.frequency) {
    case 'A':
      return String(year);
    case 'S':
      return `H${part} ${year}`;
    case 'Q':
      return `Q${part} ${year}`;
    case 'M':
      return `${String(part).padStart(2, '0')}/${year}`;
    case 'W':
      return `KW ${part}/${year}`;
    case 'SY':
      return schoolYear(year);
  }
}

/** Position of the period's start on a time axis in years: 2026, 2026.25 (second quarter), 2025.583… (Schuljahr 2025/26). */
export function periodToYears(period: Period): number {
  const { year, part } = yearAndPart(period);
  switch (period.frequency) {
    case 'A':
      return year;
    case 'S':
      return year + (part - 1) / 2;
    case 'Q':
      return year + (part - 1) / 4;
    case 'M':
      return year + (part - 1) / 12;
    case 'SY':
      return year + 7 / 12;
    case 'W':
      return weekToYears(period);
  }
}

function weekToYears(period: Period): number {
  const { first } = periodDays(period);
  const year = yearOfDay(first);
  const newYear = dayNumber(year, 1, 1);
  return year + (first - newYear) / (dayNumber(year + 1, 1, 1) - newYear);
}
