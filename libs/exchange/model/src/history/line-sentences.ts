import { formatPeriod, fromStorage, periodLabel, type StoredFrequency } from '@teilziel/statistics';
import type { HistoryIndicator } from './history.types';

const RHYTHM: Readonly<Record<StoredFrequency, string>> = {
  A: 'je Jahr, zum Beispiel 2023',
  S: 'je Halbjahr, zum Beispiel 2023-S1',
  Q: 'je Quartal, zum Beispiel 2023-Q1',
  SY: 'je Schuljahr, zum Beispiel 2022/23',
};

export const storedLabel = (stored: number, frequency: StoredFrequency): string =>
  periodLabel(fromStorage(stored, frequency));

export const storedCode = (stored: number, frequency: StoredFrequency): string =>
  formatPeriod(fromStorage(stored, frequency));

const german = (figure: number): string => String(figure).replace('.', ',');

/** Why a line is refused: what, and how to mend it. */
export const REFUSED = {
  noIndicator: 'Hier fehlt der Code des Indikators. Die Codes stehen im Blatt „Indikatoren“ der Vorlage.',
  unknownIndicator: (code: string): string =>
    `Den Indikator „${code}“ gibt es hier nicht, oder kein Amt erfasst ihn. Die Codes stehen im Blatt „Indikatoren“ der Vorlage.`,
  otherId: 'Die verborgene Kennung gehört zu einer anderen Zeile. Bitte leeren Sie das Feld „Kennung“ dieser Zeile.',
  unknownId: 'Diese verborgene Kennung gibt es nicht. Bitte leeren Sie das Feld „Kennung“ dieser Zeile.',
  noPeriod: ({ frequency }: HistoryIndicator): string => `Hier fehlt der Zeitraum. Erfasst wird ${RHYTHM[frequency]}.`,
  unknownPeriod: ({ frequency }: HistoryIndicator): string =>
    `Das ist kein Zeitraum. Erfasst wird ${RHYTHM[frequency]}.`,
  otherRhythm: ({ code, frequency }: HistoryIndicator): string => `„${code}“ wird ${RHYTHM[frequency]} erfasst.`,
  notOver: 'Dieser Zeitraum ist noch nicht zu Ende. Eingelesen werden nur vergangene.',
  tooEarly: ({ code, frequency, firstPeriod }: HistoryIndicator): string =>
    `„${code}“ beginnt mit ${storedLabel(firstPeriod ?? 0, frequency)}. Frühere Werte gehören nicht zu diesem Indikator.`,
  unknownCell: ({ code, cells }: HistoryIndicator): string => {
    const shown = cells.slice(0, 6).map(({ label }) => `„${label}“`);
    return `Diese Gliederung hat „${code}“ nicht. Es gibt: ${shown.join(', ')}${cells.length > shown.length ? ' und weitere' : ''}.`;
  },
  valueAsked: ({ code }: HistoryIndicator): string =>
    `„${code}“ ist ein Wert ohne Anzahl. Bitte tragen Sie die Zahl in die Spalte „Wert“ ein.`,
  countAsked: ({ code, shape }: HistoryIndicator): string =>
    shape === 'RATE'
      ? `Der Anteil von „${code}“ wird berechnet. Bitte tragen Sie „Anzahl“ und „Grundgesamtheit“ ein.`
      : `„${code}“ ist eine Anzahl. Bitte tragen Sie die Zahl in die Spalte „Anzahl“ ein.`,
  noBase: ({ code }: HistoryIndicator): string => `„${code}“ hat keine Grundgesamtheit. Bitte leeren Sie das Feld.`,
  halfPair:
    'Anzahl und Grundgesamtheit gehören zusammen. Bitte tragen Sie beide ein, oder ein Zeichen, warum eine fehlt.',
  negative: 'Eine Anzahl kann nicht kleiner als null sein.',
  fraction: 'Eine Anzahl ist eine ganze Zahl.',
  zeroBase: 'Die Grundgesamtheit ist null, gezählt wurde aber etwas. Bitte berichtigen Sie eine der beiden Zahlen.',
  overBase: (numerator: number, denominator: number): string =>
    `${german(numerator)} von ${german(denominator)} geht nicht: Gezählt wird ein Teil der Grundgesamtheit.`,
  tooLarge: 'Diese Zahl ist zu groß.',
  unknownSign: 'Dieses Zeichen gibt es nicht. Die Zeichen stehen im Blatt „Zeichen“ der Vorlage.',
  signAgainstFigure: 'Das Zeichen passt nicht zur Zahl dieser Zeile. Bitte entscheiden Sie sich für eines von beiden.',
  otherSigns: 'In dieser Zeile stehen zwei verschiedene Zeichen. Bitte tragen Sie eines in die Spalte „Zeichen“ ein.',
  longNote: 'Die Anmerkung ist länger als 2000 Zeichen. Bitte kürzen Sie sie.',
  binary: 'Hier steht ein Zeichen mit dem Code 0. Bitte löschen Sie es.',
  twice: (line: number): string =>
    `Für dieses Feld steht schon in Zeile ${line} ein Wert. Bitte löschen Sie eine der beiden.`,
  waits: 'Die Werte dieses Zeitraums sind abgegeben und warten auf die Prüfung. Bitte entscheiden Sie darüber zuerst.',
  returned: 'Dieser Zeitraum liegt zur Klärung beim Amt. Bitte warten Sie, bis er wieder abgegeben ist.',
  otherSum: (sum: number): string =>
    `Die Teile ergeben zusammen ${german(sum)}. Bitte berichtigen Sie die Summe oder einen Teil.`,
} as const;
