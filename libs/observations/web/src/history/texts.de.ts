const number = (count: number): string => count.toLocaleString('de-DE');
const figures = (count: number): string => (count === 1 ? 'ein Wert' : `${number(count)} Werte`);
const lines = (count: number): string => (count === 1 ? 'eine Zeile' : `${number(count)} Zeilen`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const de = {
  heading: 'Vorjahre einlesen',
  lead: 'Bringen Sie die Zahlen vergangener Jahre auf einmal mit. Erst sehen Sie, was sich ändern würde; geschrieben wird nichts, bis Sie übernehmen.',
  signInFirst: 'Bitte melden Sie sich an',
  signIn: 'Anmelden',
  forbidden: 'Dafür fehlt Ihnen die Berechtigung',
  forbiddenSentence: 'Vorjahre liest die Koordination ein. Ihre Verwaltung vergibt die Rolle.',
  toKommune: 'Zum Überblick',
  unreachable:
    'Der Server ist nicht erreichbar. Bitte prüfen Sie die Verbindung. Ein begonnener Lauf geht auf dem Server weiter.',
  tooLarge: 'Die Datei ist zu groß: höchstens 30 MB. Bitte teilen Sie sie, zum Beispiel nach Jahren.',
  template: '1. Liste ausfüllen',
  templateSentence:
    'Die Vorlage nennt jeden Indikator mit seinen Zeiträumen und Gliederungen. Sie dürfen Zeilen löschen oder eine eigene Liste mit denselben Spalten verwenden.',
  from: 'Von',
  to: 'Bis',
  xlsx: 'Vorlage für Excel',
  csv: 'Vorlage als CSV',
  file: '2. Datei einlesen',
  fileSentence: 'Excel-Arbeitsmappe (.xlsx) oder CSV, höchstens 30 MB und 300.000 Zeilen.',
  chooseFile: 'Datei wählen',
  otherFile: 'Andere Datei wählen',
  progress: 'Fortschritt',
  percent: (percent: number): string => `${percent} %`,
  steps: { uploading: 'Wird hochgeladen', reading: 'Wird gelesen und verglichen', writing: 'Wird geschrieben' },
  stepSentences: {
    uploading: 'Bitte lassen Sie diese Seite so lange offen.',
    reading: 'Sie können die Seite schließen und später wiederkommen.',
    writing: 'Alles oder nichts: Wird der Lauf abgebrochen, bleibt keine Zahl davon stehen.',
  },
  cancel: 'Abbrechen',
  preview: (file: string): string => `Vorschau: ${file}`,
  pointQuestion: (count: number): string =>
    count === 1 ? 'Eine Zahl kann zweierlei heißen.' : `${number(count)} Zahlen können zweierlei heißen.`,
  pointSentence: 'Was bedeutet der Punkt in dieser Datei, zum Beispiel in „1.234“?',
  thousands: 'Tausender: 1234',
  decimal: 'Komma: 1,234',
  read: (all: number, empty: number, sums: number): string =>
    [
      `${capital(lines(all))} gelesen.`,
      empty === 0 ? '' : `${capital(lines(empty))} ohne Zahl übergangen.`,
      sums === 0
        ? ''
        : `Dazu ${sums === 1 ? 'wird eine Summe' : `werden ${number(sums)} Summen`} aus den Teilen berechnet.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  number,
  kinds: { new: 'Neu', changed: 'Geändert', unchanged: 'Unverändert', refused: 'Abgelehnt' },
  unread: (heads: string): string => `Nicht gelesen wird: „${heads}“.`,
  byIndicator: 'Was mit den Werten geschieht, je Indikator und Zeitraum',
  indicator: 'Indikator',
  period: 'Zeitraum',
  periods: (count: number, first: string, last: string): string =>
    count === 1 ? first : `${first} bis ${last} (${count})`,
  changes: (count: number): string => `${capital(figures(count))} ${count === 1 ? 'ändert' : 'ändern'} sich`,
  line: 'Zeile',
  sum: 'Summe',
  cell: 'Gliederung',
  before: 'Bisher',
  after: 'Künftig',
  more: (count: number): string => `und ${number(count)} weitere`,
  refused: (count: number): string => `${capital(lines(count))} ${count === 1 ? 'wird' : 'werden'} nicht übernommen`,
  problemsCsv: (count: number): string =>
    count === 1 ? 'Die Meldung als CSV laden' : `Alle ${number(count)} Meldungen als CSV laden`,
  column: 'Spalte',
  content: 'Inhalt',
  reason: 'Grund',
  standing: 'Wie sollen die Werte stehen?',
  approve: 'Als angenommen: Die Ämter werden danach nicht mehr gefragt.',
  leaveOpen: 'Offen: Die Ämter prüfen die Werte und geben sie selbst ab.',
  reasonOptional: 'Anlass (freiwillig, steht in der Historie)',
  reasonAsked: 'Begründung in einem Satz',
  reasonMissing: 'Bitte begründen Sie die Änderung in einem Satz.',
  withoutRefused: (count: number): string => `Ohne die abgelehnten Zeilen übernehmen (${number(count)})`,
  confirmRefused: 'Bitte bestätigen Sie, dass die Datei ohne die abgelehnten Zeilen übernommen wird.',
  nothing: 'Diese Datei enthält keinen Wert, der sich übernehmen lässt.',
  apply: (count: number): string => (count === 0 ? 'Übernehmen' : `${capital(figures(count))} übernehmen`),
  discard: 'Verwerfen',
  done: (file: string, inserted: number, changed: number, approved: number): string =>
    `${file} ist eingelesen: ${number(inserted)} neu, ${number(changed)} geändert${approved === 0 ? '' : `, ${approved === 1 ? 'ein Zeitraum' : `${number(approved)} Zeiträume`} angenommen`}.`,
  doneNothing: (file: string): string => `${file} enthält nichts Neues. Es wurde nichts geschrieben.`,
  cancelled: 'Abgebrochen. Es wurde nichts geschrieben.',
  pastRuns: 'Bisher eingelesen',
  when: 'Wann',
  fileName: 'Datei',
  undoColumn: 'Zurücknehmen',
  undo: 'Zurücknehmen',
  undoOf: (file: string): string => `${file} zurücknehmen`,
  undoSentence: (count: number): string =>
    `${capital(figures(count))} ${count === 1 ? 'steht' : 'stehen'} danach wieder wie vor dem Lauf, neue Felder sind leer. Die Historie behält beides. Das geht nur, solange niemand diese Werte seither geändert hat.`,
  keep: 'Behalten',
  undone: (count: number): string => `Zurückgenommen: ${figures(count)}.`,
  undoneOn: (day: string): string => `zurückgenommen am ${day}`,
};

export type HistoryTexts = typeof de;
