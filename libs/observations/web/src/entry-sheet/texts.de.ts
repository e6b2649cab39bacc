import type { RowState } from './row-state.rules';
import type { SharedLock } from './sheet-layout';

const states = {
  saved: 'gespeichert',
  saving: 'wird gespeichert',
  local: 'nur lokal gespeichert',
  hint: 'Hinweis',
  error: 'Fehler',
  locked: 'gesperrt',
  open: 'offen',
};

function rowWord(word: RowState['word'], open: number): string {
  if (word === 'open') return open > 1 ? `${open} offen` : 'offen';
  if (word === 'nothing') return 'nichts zu melden';
  if (word === 'conflict') return 'zwei Werte';
  return word === 'computed' ? '' : states[word];
}

export const de = {
  tasks: 'Aufgaben',
  heading: (period: string): string => `Erfassung ${period}`,
  submissionOf: (period: string): string => `Abgabe ${period}`,
  dueOn: (day: string): string => `Abgabe bis ${day}`,
  caption: (period: string): string => `Werte für ${period}, davor die bisherigen Werte`,
  paste: 'Aus Excel einfügen',
  totalSoFar: 'Insgesamt, bisher',
  indicator: 'Indikator',
  state: 'Stand',
  columns: { F: 'weiblich', M: 'männlich', D: 'divers', N: 'ohne Angabe', _T: 'Insges.' },
  fieldName: (row: string, cell: string): string => `${row}, ${cell}`,
  states,
  rowWord,
  details: 'Details',
  detailsOf: (row: string): string => `Details: ${row}`,
  commented: 'mit Kommentar',
  cellsOf: (filled: number, cells: number): string => `${filled} von ${cells} Zellen`,
  savedWord: 'gespeichert',
  offline: (cells: number): string =>
    `Keine Verbindung. ${cells === 1 ? 'Ein Wert liegt' : `${cells} Werte liegen`} auf diesem Gerät und ${cells === 1 ? 'wird' : 'werden'} später übertragen.`,
  keepsNothing:
    'Dieser Browser bewahrt keine Werte auf. Bitte schließen Sie die Seite erst, wenn alle Werte gespeichert sind.',
  keys: 'Enter oder ↓ nächste Zeile · Tab nächste Zelle · Strg + Enter Einzelheiten · Esc bisheriger Wert · Strg + Z rückgängig · Strg + Umschalt + Enter abgeben. Werte werden beim Verlassen der Zelle gespeichert, ohne Netz auf diesem Gerät.',
  undone: (count: number): string =>
    count === 0
      ? 'Es gibt nichts rückgängig zu machen.'
      : `Rückgängig gemacht: ${count === 1 ? 'ein Wert' : `${count} Werte`}.`,
  confirm: 'Wert stimmt, begründen',
  change: 'Wert ändern',
  reason: 'Begründung',
  reasonMissing: 'Die Begründung fehlt. Bitte schreiben Sie in einem Satz, warum der Wert stimmt.',
  saveReason: 'Begründung speichern',
  cancel: 'Abbrechen',
  confirmedWith: (comment: string): string => `Begründet: ${comment}`,
  changeReason: (cells: string): string => `${cells}: Dieser Wert war angenommen. Warum ändert er sich?`,
  changeReasonMissing: 'Die Begründung fehlt. Bitte schreiben Sie in einem Satz, warum sich der Wert ändert.',
  saveWithReason: 'Mit Begründung speichern',
  returnedWith: 'Zurückgegeben von der Koordination:',
  refused: (cell: string): string => `${cell}: nicht gespeichert.`,
  /** The server says why, in German. */
  lockedFor: ({ reason, indicators }: SharedLock, all: number): string =>
    indicators === all ? reason : `${indicators} von ${all} Indikatoren: ${reason}`,
  discard: 'Eingabe verwerfen',
  asSign: (sign: string): string => `als „${sign}“`,
  unexpected: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
  conflictHeading: 'Zwei Werte für eine Zelle',
  conflictSentence: (name: string): string => `${name} hat diese Zelle geändert, während Sie daran gearbeitet haben.`,
  yours: (name: string): string => `${name} (Ihr Wert)`,
  you: 'Sie',
  somebody: 'Eine andere Person',
  takeMine: 'Meinen Wert speichern',
  takeTheirs: (name: string): string => `Wert von ${name} behalten`,
  outOf: ' von ',
};

export type EntryTexts = typeof de;
