import { fromStorage, periodBounds, toStorage } from '@teilziel/statistics';
import { HISTORY_HEAD } from './head-columns';
import type { HistoryFrame, HistoryIndicator } from './history.types';
import { storedCode } from './line-sentences';

export interface TemplateYears {
  readonly from: number;
  readonly to: number;
}

/** Kennung, Indikator, Bezeichnung, Zeitraum, Gliederung; the figures are left to the person. */
export type TemplateLine = readonly [string, string, string, string, string];

/** A line for each figure of the years: every indicator, period and cell that can be read back. */
export function* templateLines({ indicators, today }: HistoryFrame, years: TemplateYears): Generator<TemplateLine> {
  for (const indicator of indicators)
    for (const period of periodsOf(indicator, years, today))
      for (const { cell, label } of indicator.cells)
        yield [
          `${indicator.code}|${cell}`,
          indicator.code,
          `${indicator.name} (${indicator.unit})`,
          storedCode(period, indicator.frequency),
          label,
        ];
}

const EVERY = { A: 4, S: 2, Q: 1, SY: 4 } as const;
const FIRST = { A: 3, S: 1, Q: 0, SY: 2 } as const;

function periodsOf({ frequency, firstPeriod }: HistoryIndicator, { from, to }: TemplateYears, today: string): number[] {
  const periods: number[] = [];
  for (let stored = 4 * from + FIRST[frequency]; stored <= 4 * to + 3; stored += EVERY[frequency]) {
    if (firstPeriod !== null && stored < firstPeriod) continue;
    const period = fromStorage(stored, frequency);
    if (periodBounds(period).end < today && toStorage(period) === stored) periods.push(stored);
  }
  return periods;
}

/** Which columns an indicator takes, for the sheet that explains. */
export function columnsOf({ shape }: HistoryIndicator): string {
  if (shape === 'VALUE') return HISTORY_HEAD[7];
  return shape === 'RATE' ? `${HISTORY_HEAD[5]} und ${HISTORY_HEAD[6]}` : HISTORY_HEAD[5];
}

export const HISTORY_HINTS: readonly string[] = [
  'Tragen Sie im Blatt „Vorjahre“ die Zahlen ein. Zeilen ohne Zahl und ohne Zeichen werden übergangen.',
  'Welche Spalte ein Indikator braucht, steht im Blatt „Indikatoren“: „Anzahl“, „Anzahl“ und „Grundgesamtheit“ oder „Wert“.',
  'Summen eines vollständigen Splits und Anteile werden berechnet. Tragen Sie eine Summe trotzdem ein, muss sie zu den Teilen passen.',
  'Fehlt eine Zahl, tragen Sie in die Spalte „Zeichen“ ein Zeichen aus dem Blatt „Zeichen“ ein. „p“ und „s“ stehen neben einer Zahl.',
  'Sie dürfen Zeilen löschen, sortieren und hinzufügen. In neuen Zeilen bleibt die verborgene Spalte „Kennung“ leer.',
  'Eine eigene Liste geht auch: Kopfzeile mit „Indikator“, „Zeitraum“ und „Anzahl“ oder „Wert“; die Gliederung als Spalte „Gliederung“ oder je Merkmal eine Spalte, zum Beispiel „Geschlecht“.',
  'Speichern Sie als Excel-Arbeitsmappe (.xlsx) oder als CSV, und lesen Sie die Datei auf der Seite „Vorjahre einlesen“ ein. Vor dem Übernehmen sehen Sie, was sich ändert.',
];
