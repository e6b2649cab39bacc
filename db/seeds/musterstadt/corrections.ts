import type { DemoCorrection, DemoObservation } from '../demo.types';

interface CorrectionContent {
  readonly indicator: string;
  readonly period: string;
  /** Added to the numerator of one leaf and of every sum that holds it. */
  readonly coordinates: readonly string[];
  readonly difference: number;
  readonly reason: string;
  readonly note: string;
}

const CORRECTIONS: readonly CorrectionContent[] = [
  {
    indicator: 'A103',
    period: '2025',
    coordinates: ['', 'sex=F'],
    difference: 9,
    reason: 'Neun Teilnahmen im Klinikum waren nicht gemeldet.',
    note: 'Berichtigt: Neun Teilnahmen im Klinikum waren nicht gemeldet.',
  },
  {
    indicator: 'A205',
    period: '2025-Q3',
    coordinates: ['', 'sex=M'],
    difference: -4,
    reason: 'Vier Kurswechsel waren als Abbruch gezählt.',
    note: 'Berichtigt: Vier Kurswechsel waren als Abbruch gezählt.',
  },
  {
    indicator: 'AA03',
    period: '2025-Q4',
    coordinates: ['', 'sex=F'],
    difference: -12,
    reason: 'Eine Familienunterkunft war als Wohnung geführt.',
    note: 'Berichtigt: Eine Familienunterkunft war als Wohnung geführt.',
  },
  {
    indicator: 'A401',
    period: '2025-Q4',
    coordinates: ['', 'sex=F', 'origin=AUS', 'origin=AUS;sex=F'],
    difference: 38,
    reason: 'Die Bundesagentur für Arbeit hat Nachmeldungen der Betriebe eingearbeitet.',
    note: 'Berichtigt: Die Bundesagentur für Arbeit hat Nachmeldungen eingearbeitet.',
  },
  {
    indicator: 'A802',
    period: '2024',
    coordinates: ['', 'sex=M'],
    difference: 6,
    reason: 'Die Zweigstelle Südstadt hat ihre Ausleihen nachgetragen.',
    note: 'Berichtigt: Die Zweigstelle Südstadt hat ihre Ausleihen nachgetragen.',
  },
  {
    indicator: 'A905',
    period: '2025',
    coordinates: [''],
    difference: 1,
    reason: 'Ein Verein hat sein Vorhaben noch im Dezember 2025 abgeschlossen.',
    note: 'Berichtigt: Ein Verein hat sein Vorhaben noch im Dezember 2025 abgeschlossen.',
  },
];

/** Corrections found after the first Datenstand. */
export function correctionsOf(observations: readonly DemoObservation[]): DemoCorrection[] {
  return CORRECTIONS.map((content) => ({
    reason: content.reason,
    observations: content.coordinates.map((coordinate) => {
      const before = observations.find(
        (row) => row.indicator === content.indicator && row.period === content.period && row.coordinate === coordinate,
      );
      if (before?.numerator === null || before === undefined) {
        throw new Error(`Zu berichtigen wäre ${content.indicator} ${content.period}, der Wert fehlt aber.`);
      }
      return { ...before, numerator: before.numerator + content.difference, note: content.note };
    }),
  }));
}
