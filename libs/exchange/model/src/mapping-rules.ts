import { PeriodError, parsePeriod, type StoredFrequency, toStorage } from '@teilziel/statistics';

interface IndicatorRules {
  readonly aboutPersons: boolean;
  readonly noSexSplitReason: string | null;
  readonly since: string;
  readonly breaks: readonly { readonly from: string }[];
}

interface Complaint {
  readonly path: (string | number)[];
  readonly message: string;
}

/** Peine's rule (fact 8 of the requirements): about persons means split by sex, or a sentence on why not. */
export function sexSplitComplaint({ aboutPersons, noSexSplitReason }: IndicatorRules, bySex: boolean): Complaint[] {
  if (!aboutPersons || bySex || noSexSplitReason !== null) return [];
  return [
    {
      path: ['noSexSplitReason'],
      message:
        'Der Indikator betrifft Personen, die Zuordnung gliedert aber nicht nach Geschlecht. Ordnen Sie die Spalte mit dem Geschlecht zu, oder sagen Sie hier in einem Satz, warum es keine gibt',
    },
  ];
}

/** The periods of the definition: readable, of a kind that is stored, one after the other. */
export function periodComplaints({ since, breaks }: IndicatorRules): Complaint[] {
  const complaints: Complaint[] = [];
  let last = -Infinity;
  const places = [
    { path: ['since'], code: since },
    ...breaks.map(({ from }, index) => ({ path: ['breaks', index, 'from'], code: from })),
  ];
  for (const { path, code } of places) {
    const stored = storedOf(code);
    if (typeof stored === 'string') complaints.push({ path, message: stored });
    else if (stored <= last) complaints.push({ path, message: `„${code}“ liegt nicht nach dem Zeitraum davor` });
    else last = stored;
  }
  return complaints;
}

function storedOf(code: string): number | string {
  try {
    return toStorage(parsePeriod(code));
  } catch (error) {
    if (error instanceof PeriodError) return error.message;
    throw error;
  }
}

const KINDS: Readonly<Record<StoredFrequency, string>> = {
  A: '2030',
  S: '2030-S2',
  Q: '2030-Q4',
  SY: '2029-08-01/P1Y',
};

/** Why a target cannot be due in that period, or null: it must end when a period of the indicator ends. */
export function targetPeriodComplaint(code: string, frequency: StoredFrequency): string | null {
  const stored = storedOf(code);
  if (typeof stored === 'string') return stored;
  const quarter = ((stored % 4) + 4) % 4;
  const fits = { A: quarter === 3, S: quarter % 2 === 1, Q: true, SY: quarter === 2 }[frequency];
  return fits
    ? null
    : `Der Indikator wird im Rhythmus ${frequency} geführt; „${code}“ passt nicht dazu. Schreiben Sie zum Beispiel ${KINDS[frequency]}.`;
}
