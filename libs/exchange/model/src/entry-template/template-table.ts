import { SIGNS, type TableSign } from '@teilziel/statistics';

/** Heads of the columns that are not hidden; the figures follow in the order of SHEET_COLUMNS. */
export const TEMPLATE_HEAD: readonly string[] = [
  ...['Teilziel', 'Indikator', 'Einheit'],
  ...['weiblich', 'männlich', 'divers', 'ohne Angabe', 'insgesamt'],
];

/** How the sign of nothing and the three dots are typed on a keyboard. */
const TYPED: readonly TableSign[] = [
  { sign: '-', meaning: 'wie –, mit dem Bindestrich der Tastatur' },
  { sign: '...', meaning: 'wie …, mit drei Punkten' },
];
const IN_FIELDS: readonly string[] = ['–', '.', '…', 'n. e.', '/', 'X'];

/** Signs that stand in a field instead of a figure; validation in the workbook lets them through. */
export const FIELD_SIGNS: readonly TableSign[] = [...SIGNS.filter(({ sign }) => IN_FIELDS.includes(sign)), ...TYPED];

/** Signs that stand beside a figure or in a published table only. */
export const OTHER_SIGNS: readonly TableSign[] = SIGNS.filter(({ sign }) => !IN_FIELDS.includes(sign));

export const HINTS: readonly string[] = [
  'Tragen Sie die Zahlen im Blatt „Erfassung“ in die weißen Felder ein. Graue Felder werden berechnet oder sind gesperrt.',
  'Fehlt eine Zahl, tragen Sie das passende Zeichen aus dem Blatt „Zeichen“ ein. Ein leeres Feld ändert nichts.',
  'Anzahlen sind ganze Zahlen ab 0. Eine vorläufige Zahl schreiben Sie als „12 p“, eine geschätzte als „12 s“, eine unsichere als „(12)“.',
  'Die Summe „insgesamt“ entsteht aus den Teilen, der Anteil aus Anzahl und Grundgesamtheit. Beides tragen Sie nicht ein.',
  'Bitte verbinden Sie keine Zellen, und fügen Sie keine Zeilen oder Spalten ein. Sonst kann die Datei nicht gelesen werden.',
  'Speichern Sie die Datei als Excel-Arbeitsmappe (.xlsx), und lesen Sie sie auf der Seite der Erfassung wieder ein. Vor dem Übernehmen sehen Sie, was sich ändert.',
];
