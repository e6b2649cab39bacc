const hints = (count: number): string => (count === 1 ? '1 Hinweis' : `${count} Hinweise`);

/** "Nr. 2, 3 und 4" */
function listed(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b).map(String);
  const last = sorted.pop() ?? '';
  return `Nr. ${sorted.length === 0 ? last : `${sorted.join(', ')} und ${last}`}`;
}

export const de = {
  heading: 'Prüfung',
  queue: 'Abgaben zur Prüfung',
  waiting: (count: number): string => `${count} zu prüfen`,
  order: 'Befunde zuerst',
  errors: (count: number): string => `${count} Fehler`,
  hints,
  clean: 'ohne Befund',
  approveClean: (count: number): string => `${count} ohne Befund annehmen`,
  approvedSeveral: (count: number): string =>
    count === 1 ? 'Eine Abgabe ist angenommen.' : `${count} Abgaben sind angenommen.`,
  empty: 'Zurzeit liegt keine Abgabe zur Prüfung vor.',
  emptyMore: 'Was die Ämter abgeben, steht danach hier.',
  toCockpit: 'Zum Cockpit',
  toQueue: 'Alle Abgaben zur Prüfung',
  chosenPeriod: (period: string): string => `Nur ${period}.`,
  allPeriods: 'Alle Zeiträume',
  position: (at: number, total: number): string => `${at} von ${total}`,
  next: 'nächste',
  submitted: (person: string, day: string, time: string): string => `Abgegeben von ${person} am ${day}, ${time} Uhr`,
  somebody: 'einer unbekannten Person',
  definition: (version: number): string => `Fassung ${version} der Definition`,
  findings: 'Befunde',
  noFindings: 'Ohne Befund.',
  error: 'Fehler',
  hint: 'Hinweis',
  reason: (person: string, text: string): string => `Begründung von ${person}: „${text}“`,
  noReason: 'Ohne Begründung.',
  before: 'zum Vergleich',
  earlier: 'Zeitraum davor',
  nothingBefore: 'Für den Zeitraum davor gibt es keine Werte.',
  now: 'neu abgegeben',
  breakdown: 'Gliederung',
  ofBase: (part: string, base: string): string => `${part} von ${base}`,
  value: 'Wert',
  valueIn: (unit: string): string => `Wert, ${unit}`,
  change: 'Änderung',
  first: 'neu',
  dispute: 'strittig',
  disputeCell: (label: string): string => `${label} ist strittig`,
  flagged: 'mit Befund',
  comments: 'Anmerkungen des Amtes',
  atSubmission: (text: string): string => `Bei der Abgabe: „${text}“`,
  course: 'Verlauf',
  courseRange: (from: string, to: string): string => `${from} bis ${to}`,
  comment: 'Hinweis an das Amt',
  commentHint: (fachamt: string): string => `Steht nach der Rückgabe in der Aufgabenliste: ${fachamt}.`,
  decision: 'Entscheidung',
  approve: 'Annehmen',
  approveQualified: 'Mit Einschränkung annehmen',
  giveBack: 'Zurückgeben',
  returning: (count: number): string =>
    count === 0
      ? 'Noch ist kein Wert als strittig gekennzeichnet.'
      : count === 1
        ? 'Eine Rückgabe öffnet nur den einen strittigen Wert.'
        : `Eine Rückgabe öffnet nur die ${count} strittigen Werte.`,
  commentMissing: 'Der Hinweis fehlt. Bitte schreiben Sie dem Amt, was zu klären ist.',
  qualifiedMissing: 'Der Hinweis fehlt. Bitte schreiben Sie, worin die Einschränkung besteht.',
  cellsMissing: 'Bitte kennzeichnen Sie in der Tabelle, welche Werte strittig sind.',
  approved: (name: string): string => `${name} ist angenommen.`,
  approvedQualified: (name: string): string => `${name} ist mit Einschränkung angenommen.`,
  returned: (name: string, fachamt: string): string =>
    `${name} ist zurückgegeben und steht bei ${fachamt} in der Liste.`,
  states: {
    open: 'Diese Abgabe ist noch in Arbeit.',
    submitted: '',
    returned: 'Diese Abgabe ist zurückgegeben. Das Amt berichtigt die strittigen Werte.',
    approved: 'Diese Abgabe ist angenommen. Für eine Berichtigung geben Sie die betroffenen Werte zurück.',
  },
  affected: {
    undecided: 'Mit der Annahme sind diese Datenstände nicht mehr aktuell. Sie zeigen noch den alten Wert:',
    approved: 'Diese Datenstände zeigen noch den alten Wert:',
    note: 'Ein Datenstand ändert sich nie. Ein neuer Datenstand zeigt den neuen Wert.',
  },
  release: (number: number): string => `Datenstand Nr. ${number}`,
  releaseOfVerbund: (number: number, verbund: string): string => `Datenstand Nr. ${number} von ${verbund}`,
  inSumsOf: (verbund: string): string => `Er steckt auch in veröffentlichten Summen von ${verbund}.`,
  releaseFacts: (scope: string, day: string, latest: boolean): string =>
    `(${scope}), freigegeben am ${day}${latest ? '' : ', inzwischen ersetzt'}.`,
  scopes: { intern: 'intern', rat: 'Rat', oeffentlich: 'öffentlich' } as Readonly<Record<string, string>>,
  reportPrinted: (day: string): string => `Der Ratsbericht dazu wurde am ${day} erzeugt:`,
  report: 'PDF ansehen',
  shownBy: (numbers: readonly number[], reports: number): string =>
    `Der bisherige Wert steht schon in ${numbers.length === 1 ? 'Datenstand' : 'den Datenständen'} ${listed(numbers)}` +
    (reports === 0 ? '.' : reports === 1 ? ' und in einem Ratsbericht.' : ` und in ${reports} Ratsberichten.`),
  stillOld: (numbers: readonly number[]): string =>
    `${numbers.length === 1 ? 'Datenstand' : 'Die Datenstände'} ${listed(numbers)} ` +
    `${numbers.length === 1 ? 'zeigt' : 'zeigen'} noch den alten Wert. Ein neuer Datenstand zeigt den neuen Wert.`,
  keys: 'A annehmen · R zurückgeben · N nächste',
  keysOn: 'Tasten einschalten',
  keysOff: 'Tasten ausschalten',
};

export type ReviewTexts = typeof de;
