import { formatPeriod, parsePeriod, type StoredFrequency, yearOf } from '@teilziel/statistics';
import { cleanLabel } from './label';

export interface ReadPeriod {
  /** SDMX code. */
  readonly code: string;
  /** The year the figure is compared with, where the pattern has one. */
  readonly baseYear: string | null;
}

/** A period, or the rest of the sentence on why the text is none. */
export type PeriodReader = (text: string) => ReadPeriod | string;

/** Official statistics begin about 1830; what lies outside is a slip of the pen. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2200;
const KINDS: Readonly<Record<StoredFrequency, string>> = {
  A: 'kein Jahr',
  S: 'kein Halbjahr',
  Q: 'kein Quartal',
  SY: 'kein Schuljahr',
};

const PARTS: Readonly<Record<string, string>> = {
  '{year}': String.raw`(?<year>\d{4})`,
  '{baseYear}': String.raw`(?<baseYear>\d{4})`,
  '{quarter}': '(?<quarter>[1-4])',
  '{half}': '(?<half>[12])',
  '{code}': String.raw`(?<code>[0-9A-Z/-]+)`,
};
const PART = /\{(?:year|baseYear|quarter|half|code)\}/g;

/** "Juni {year}" → reads "Juni 2024" as 2024; `{code}` takes an SDMX code as it stands. */
export function periodReader(pattern: string, frequency: StoredFrequency): PeriodReader {
  const source = pattern
    .split(/(\{(?:year|baseYear|quarter|half|code)\})/)
    .map(
      (part) => PARTS[part] ?? part.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s*`),
    )
    .join('');
  const expression = new RegExp(`^${source}$`, 'u');
  const noPeriod = `ist kein Zeitraum der Form „${pattern}“.`;
  return (text) => {
    const groups = expression.exec(cleanLabel(text))?.groups;
    if (!groups) return noPeriod;
    const code = groups['code'] ?? spelled(groups, frequency);
    try {
      const period = parsePeriod(code);
      // A year would be stored as its last quarter and overwrite the fourth.
      if (period.frequency !== frequency)
        return `ist ${KINDS[frequency]}; die Zuordnung sagt „frequency: ${frequency}“.`;
      const year = yearOf(period);
      if (year < FIRST_YEAR || year > LAST_YEAR) return `liegt nicht in den Jahren ${FIRST_YEAR} bis ${LAST_YEAR}.`;
      return { code: formatPeriod(period), baseYear: groups['baseYear'] ?? null };
    } catch {
      return noPeriod;
    }
  };
}

function spelled({ year, quarter, half }: Record<string, string | undefined>, frequency: StoredFrequency): string {
  if (quarter !== undefined) return `${year}-Q${quarter}`;
  if (half !== undefined) return `${year}-S${half}`;
  return frequency === 'SY' ? `${year}-08-01/P1Y` : `${year}`;
}

/** The parts a pattern names, for the check of a mapping. */
export function partsOf(pattern: string): string[] {
  return pattern.match(PART) ?? [];
}
