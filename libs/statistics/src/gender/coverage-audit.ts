export interface AuditedIndicator {
  readonly code: string;
  readonly handlungsfeld: string;
  /** Whether the unit that is counted is a person. */
  readonly countsPersons: boolean;
  readonly splitBySex: boolean;
  /** Why there is no split; required where there is none. */
  readonly reason: string | null;
}

export interface HandlungsfeldCoverage {
  readonly handlungsfeld: string;
  readonly persons: number;
  readonly split: number;
  readonly withReason: number;
  /** Codes of person indicators with neither split nor reason. */
  readonly open: readonly string[];
  readonly sentence: string;
}

/** Every indicator of persons has a split by sex or a reason why not; per Handlungsfeld, in the order given. */
export function auditCoverage(indicators: readonly AuditedIndicator[]): readonly HandlungsfeldCoverage[] {
  const fields = [...new Set(indicators.map(({ handlungsfeld }) => handlungsfeld))];
  return fields.map((handlungsfeld) => {
    const own = indicators.filter((one) => one.handlungsfeld === handlungsfeld && one.countsPersons);
    const split = own.filter(({ splitBySex }) => splitBySex).length;
    const open = own.filter((one) => !one.splitBySex && isBlank(one.reason)).map(({ code }) => code);
    const withReason = own.length - split - open.length;
    const counts = { persons: own.length, split, withReason };
    return { handlungsfeld, ...counts, open, sentence: sentenceOf({ ...counts, open: open.length }) };
  });
}

function isBlank(reason: string | null): boolean {
  return reason === null || reason.trim() === '';
}

interface Tally {
  readonly persons: number;
  readonly split: number;
  readonly withReason: number;
  readonly open: number;
}

function sentenceOf({ persons, split, withReason, open }: Tally): string {
  if (persons === 0) return 'Kein Indikator zählt hier Personen.';
  const start = `Nach Geschlecht gegliedert: ${split} von ${persons} Personenindikatoren.`;
  const justified = withReason === 0 ? '' : ` Ohne Gliederung, mit Begründung: ${withReason}.`;
  return `${start}${justified}${open === 0 ? '' : ` Begründung fehlt: ${open}.`}`;
}
