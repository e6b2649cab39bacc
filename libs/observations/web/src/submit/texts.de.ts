export const de = {
  savedAt: (time: string): string => `Zuletzt gespeichert: ${time}`,
  errors: (count: number): string => `${count} Fehler`,
  openHints: (count: number): string => (count === 1 ? 'ein Hinweis' : `${count} Hinweise`),
  open: (count: number): string => (count === 1 ? 'eine offene Zelle' : `${count} offene Zellen`),
  submit: 'Zur Prüfung abgeben',
  errorsFirst: (count: number): string =>
    count === 1
      ? 'Eine Angabe muss vor der Abgabe berichtigt werden. Sie ist jetzt ausgewählt.'
      : `${count} Angaben müssen vor der Abgabe berichtigt werden. Die erste ist jetzt ausgewählt.`,
  hintsFirst: (count: number): string =>
    count === 1
      ? 'Ein Hinweis braucht vor der Abgabe eine Begründung oder einen Kommentar. Die Zelle ist jetzt ausgewählt.'
      : `${count} Hinweise brauchen vor der Abgabe eine Begründung oder einen Kommentar. Die erste Zelle ist jetzt ausgewählt.`,
  sendFirst: 'Noch sind nicht alle Werte übertragen. Abgeben können Sie, sobald die Verbindung wieder da ist.',
  heading: (period: string): string => `${period} abgeben`,
  indicators: 'Indikatoren',
  cells: 'Zellen',
  cellsOf: (filled: number, cells: number): string => `${filled} von ${cells} ausgefüllt`,
  hints: 'Hinweise',
  hintCount: (count: number): string => (count === 0 ? 'keine offenen' : `${count} ohne Begründung`),
  message: 'Nachricht an die Koordination (freiwillig)',
  confirmation: 'Wie haben Sie die Werte geprüft? (erforderlich)',
  confirmationMissing: 'Bitte bestätigen Sie in einem Satz, wie Sie die Werte geprüft haben.',
  approvedAtOnce: 'Sie geben ab und nehmen an: Danach sind die Werte gesperrt.',
  readOnly: 'Nach der Abgabe sind die Werte gesperrt, bis die Koordination sie annimmt oder zurückgibt.',
  confirm: 'Abgeben',
  cancel: 'Abbrechen',
  done: 'Abgegeben. Die Koordination prüft die Werte.',
  doneAlone: 'Abgegeben und angenommen. Ihre Bestätigung steht bei den Werten.',
  failed: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
  late: 'Die Frist ist vorbei.',
  lateSentence: (count: number): string =>
    count === 1 ? 'Ein Indikator ist noch offen und gesperrt.' : `${count} Indikatoren sind noch offen und gesperrt.`,
  askException: 'Nachmeldung beantragen',
  exceptionReason: 'Warum kommen die Werte später?',
  exceptionReasonMissing: 'Die Begründung fehlt. Ein Satz genügt der Koordination.',
  sendException: 'Antrag senden',
  exceptionAsked: 'Der Antrag liegt bei der Koordination. Sobald sie ihn bewilligt, sind die Zellen wieder offen.',
};

export type SubmitTexts = typeof de;
