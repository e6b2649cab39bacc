/** All four categories that are recorded (§ 22 Abs. 3 PStG); everybody is part of the total. */
export interface FourCategories {
  readonly w: number;
  readonly m: number;
  readonly d: number;
  readonly unknown: number;
}

export type ResidualForm =
  /** w, m and one figure "divers/ohne Angabe". */
  | 'combined'
  /** Nobody recorded as d or without an answer: w, m and the total say all. */
  | 'empty'
  /** Only the total: w and m beside it would give the few others away. */
  | 'total-only';

export interface ResidualDecision {
  readonly form: ResidualForm;
  /** d + unknown; null where it must not be shown. */
  readonly combined: number | null;
  /** More than 5 % of the cases without an answer: the split is marked "eingeschränkt". */
  readonly limited: boolean;
  readonly notes: readonly string[];
}

const FEW_ANSWERS = 0.05;
/** Rare groups need a larger threshold: every table that shows divers uses at least 10. */
export const THRESHOLD_FOR_DIVERS = 10;

export const NO_GAP_FOR_DIVERS =
  'Der Abstand vergleicht Frauen und Männer. Für divers und ohne Angabe wird keiner berechnet, weil die Gruppen zu klein ' +
  'sind; in „Insgesamt“ sind alle Personen enthalten.';

/**
 * Whether women and men may stand beside the total. d and unknown are never shown apart and never recoded silently. A zero
 * is shown only where nobody can be concerned by it; 1 to threshold − 1 would follow from the total (implicit cell).
 */
export function decideResidual(counts: FourCategories, threshold: number): ResidualDecision {
  const rest = counts.d + counts.unknown;
  const total = counts.w + counts.m + rest;
  const limited = total > 0 && counts.unknown / total > FEW_ANSWERS;
  const notes = limited ? ['Eingeschränkt: Bei mehr als 5 % der Fälle fehlt die Angabe des Geschlechts.'] : [];
  if (rest === 0) return { form: 'empty', combined: 0, limited, notes };
  const enough = rest >= (counts.d > 0 ? Math.max(threshold, THRESHOLD_FOR_DIVERS) : threshold);
  return enough
    ? { form: 'combined', combined: rest, limited, notes: [...notes, NO_GAP_FOR_DIVERS] }
    : {
        form: 'total-only',
        combined: null,
        limited,
        notes: [...notes, 'Nur insgesamt: Die Gliederung nach Geschlecht ließe auf einzelne Personen schließen.'],
      };
}
