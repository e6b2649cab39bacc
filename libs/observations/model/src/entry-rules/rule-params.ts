import type { RuleKind } from '../checks/check.types';

export interface RuleParam {
  readonly name: string;
  readonly label: string;
  /** `flag` is stored as 1 or 0, `percent` as a fraction of one. */
  readonly form: 'flag' | 'whole' | 'decimal' | 'percent';
  readonly least: number;
  readonly most: number;
}

const flag = (name: string, label: string): RuleParam => ({ name, label, form: 'flag', least: 0, most: 1 });
const points = (least: number): RuleParam => ({
  ...{ name: 'points', label: 'So viele frühere Werte braucht es mindestens', form: 'whole' as const },
  ...{ least, most: 12 },
});

/** The settings of each rule (DEFAULT_RULES) with the figures that make sense. */
export const RULE_PARAMS: Readonly<Record<RuleKind, readonly RuleParam[]>> = {
  'not-a-count': [
    flag('negative', 'Zahlen unter null zulassen, zum Beispiel bei Salden'),
    flag('fractions', 'Zahlen mit Komma zulassen, zum Beispiel bei Flächen'),
  ],
  'numerator-over-denominator': [flag('always', 'Auch prüfen, wenn der Indikator kein Anteil in Prozent ist')],
  'parts-and-total': [
    { name: 'roundedTo', label: 'Die Quelle rundet auf (0: gar nicht)', form: 'whole', least: 0, most: 1000 },
    flag('additive', 'Auch Einzelwerte zusammenzählen, zum Beispiel Beträge'),
  ],
  'half-pair': [],
  empty: [],
  'unit-slip': [
    points(1),
    { name: 'window', label: 'Wie nah am Hundert- oder Tausendfachen (Faktor)', form: 'decimal', least: 1.1, most: 3 },
  ],
  // A spread of fewer than four values says nothing (outlier.ts).
  jump: [
    points(4),
    { name: 'threshold', label: 'Hinweis ab so vielen üblichen Schwankungen', form: 'decimal', least: 1, most: 20 },
    { name: 'floor', label: 'Kleinste beachtete Schwankung in Prozent', form: 'percent', least: 0, most: 1 },
  ],
  'same-as-last': [{ name: 'from', label: 'Erst ab dieser Zahl', form: 'whole', least: 0, most: 1_000_000 }],
  'missing-split': [],
  'share-not-stated': [
    { name: 'percent', label: 'Hinweis über so viel Prozent ohne Angabe', form: 'decimal', least: 0, most: 100 },
  ],
};
