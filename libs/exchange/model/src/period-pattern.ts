import { formatPeriod, parsePeriod } from '@teilziel/statistics';
import { cleanLabel } from './label';

export interface ReadPeriod {
  /** SDMX code. */
  readonly code: string;
  /** The year the figure is compared with, where the pattern has one. */
  readonly baseYear: string | null;
}

export type PeriodReader = (text: string) => ReadPeriod | null;

const PARTS: Readonly<Record<string, string>> = {
  '{year}': String.raw`(?<year>\d{4})`,
  '{baseYear}': String.raw`(?<baseYear>\d{4})`,
  '{quarter}': '(?<quarter>[1-4])',
  '{half}': '(?<half>[12])',
  '{code}': String.raw`(?<code>[0-9A-Z/-]+)`,
};
const PART = /\{(?:year|baseYear|quarter|half|code)\}/g;

/** "Juni {year}" → reads "Juni 2024" as 2024; `{code}` takes an SDMX code as it stands. */
export function periodReader(pattern: string, schoolYear: boolean): PeriodReader {
  const source = pattern
    .split(/(\{(?:year|baseYear|quarter|half|code)\})/)
    .map(
      (part) => PARTS[part] ?? part.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s*`),
    )
    .join('');
  const expression = new RegExp(`^${source}$`, 'u');
  return (text) => {
    const groups = expression.exec(cleanLabel(text))?.groups;
    if (!groups) return null;
    const { year, quarter, half, code, baseYear } = groups;
    const spelled =
      code ??
      (quarter ? `${year}-Q${quarter}` : half ? `${year}-S${half}` : schoolYear ? `${year}-08-01/P1Y` : `${year}`);
    try {
      return { code: formatPeriod(parsePeriod(spelled)), baseYear: baseYear ?? null };
    } catch {
      return null;
    }
  };
}

/** The parts a pattern names, for the check of a mapping. */
export function partsOf(pattern: string): string[] {
  return pattern.match(PART) ?? [];
}
