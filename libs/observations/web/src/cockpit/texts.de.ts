import type { CockpitState } from '@teilziel/graphql-client';

const days = (count: number): string => (count === 1 ? '1 Tag' : `${count} Tage`);

const STATES: Readonly<Record<CockpitState, string>> = {
  APPROVED: 'angenommen',
  TO_REVIEW: 'zu prüfen',
  IN_WORK: 'in Arbeit',
  OPEN: 'offen',
  RETURNED: 'zurückgegeben',
  OVERDUE: 'überfällig',
  WAITING: 'noch nicht veröffentlicht',
};

export const de = {
  heading: (period: string): string => `Cockpit ${period}`,
  period: 'Zeitraum',
  due: (day: string): string => `Abgabe bis ${day}`,
  states: STATES,
  steps: {
    label: 'Stand des Zeitraums',
    submit: 'Abgaben',
    submitted: (done: number, total: number): string => `${done} von ${total} Indikatoren`,
    review: 'Prüfung',
    toReview: (toReview: number, returned: number): string => `${toReview} zu prüfen, ${returned} zurückgegeben`,
    reviewed: (approved: number): string => (approved === 1 ? '1 angenommen' : `${approved} angenommen`),
  },
  daysLeft: (count: number): string => (count < 0 ? `${days(-count)} über` : count === 0 ? 'heute' : days(count)),
  daysToGo: (count: number): string =>
    count < 0
      ? `Frist seit ${-count === 1 ? 'einem Tag' : `${-count} Tagen`} vorbei`
      : count === 0
        ? 'Frist endet heute'
        : `noch ${days(count)}`,
  matrix: 'Abgaben nach Amt und Handlungsfeld',
  legend: 'Zeichen der Kacheln',
  caption: 'Ämter, ihre Indikatoren je Handlungsfeld, Abgaben und Frist',
  amt: 'Amt',
  submitted: 'Abgegeben',
  ratio: (done: number, total: number): string => `${done} von ${total}`,
  deadline: 'Frist',
  done: 'fertig',
  nobody: 'niemand zuständig',
  phantom: 'noch nie angemeldet',
  waits: 'wartet auf die Quelle',
  note: 'Jede Kachel ist ein Indikator, die Zahl ist sein Teilziel. Überfällige und zurückgegebene Abgaben stehen oben.',
  remind: 'Erinnern',
  lastReminded: (day: string): string => `erinnert am ${day}`,
  reminded: (fachamt: string, mails: number): string =>
    mails === 0
      ? `An ${fachamt} ging keine E-Mail: Heute wurde schon erinnert, oder niemand ist zuständig.`
      : `${fachamt} wird erinnert: ${mails === 1 ? 'eine E-Mail ist' : `${mails} E-Mails sind`} unterwegs.`,
  pastYears: 'Vorjahre einlesen',
  empty: 'Für diesen Zeitraum ist noch kein Indikator fällig.',
  emptyMore: 'Fällig wird ein Indikator, sobald er ein Amt, eine Häufigkeit und eine Frist hat.',
  reviewList: 'Zu prüfen',
  nothingToReview: 'Zurzeit liegt keine Abgabe zur Prüfung vor.',
  all: (count: number): string => (count === 1 ? 'Zur Prüfung' : `Alle ${count} prüfen`),
  today: 'heute',
  findings: (errors: number, hints: number): string =>
    [errors === 0 ? '' : `${errors} Fehler`, hints === 0 ? '' : hints === 1 ? '1 Hinweis' : `${hints} Hinweise`]
      .filter(Boolean)
      .join(', ') || 'ohne Befund',
};

export type CockpitTexts = typeof de;
