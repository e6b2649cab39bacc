import type { DueItem, DueItems } from './due-item';

const WORDS = ['Keine', 'Eine', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun', 'Zehn'];
const counted = (count: number): string => WORDS[count] ?? String(count);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const findings = (errors: number, hints: number): string =>
  [errors > 0 ? `${errors} Fehler` : '', hints > 0 ? `${hints} ${hints === 1 ? 'Hinweis' : 'Hinweise'}` : '']
    .filter(Boolean)
    .join(', ');

function leadSentence(returned: number, open: number, until: string): string {
  const back = returned === 0 ? '' : `${counted(returned)} ${returned === 1 ? 'Abgabe kam' : 'Abgaben kamen'} zurück`;
  if (open === 0) return `${back}.`;
  const due = `${open === 1 ? 'ist' : 'sind'} bis ${until} offen`;
  if (back === '') return `${counted(open)} ${open === 1 ? 'Abgabe' : 'Abgaben'} ${due}.`;
  return `${back}, ${small(counted(open))} ${due}.`;
}

function deadlineOf({ group, daysLeft, dueOn, opensOn }: DueItem, day: (iso: string) => string): string {
  if (group === 'DONE') return day(dueOn);
  if (group === 'LATER') return opensOn === null ? 'ohne Termin' : `ab ${day(opensOn)}`;
  if (daysLeft === 0) return 'heute';
  if (daysLeft === 1) return 'morgen';
  if (daysLeft === -1) return 'seit gestern';
  return daysLeft > 0 ? `noch ${daysLeft} Tage` : `seit ${-daysLeft} Tagen`;
}

function groupName({ group, dueOn, overdue }: DueItems, day: (iso: string) => string): string {
  if (overdue) return 'Überfällig';
  if (group === 'DUE') return `Bis ${dueOn === null ? '' : day(dueOn)}`;
  return { RETURNED: 'Zurückgegeben', LATER: 'Später', DONE: 'Abgegeben' }[group];
}

function actionOf(group: DueItem['group'], state: DueItem['state'], filled: number): string {
  if (group === 'RETURNED') return 'Berichtigen';
  if (group === 'DONE' || state === 'submitted' || state === 'approved') return 'Ansehen';
  return filled > 0 ? 'Weiter erfassen' : 'Erfassen';
}

export const de = {
  heading: 'Was ist fällig?',
  deadline: 'Frist',
  what: 'Was',
  filled: 'Erfasst',
  state: 'Stand',
  note: 'Hinweis',
  action: 'Aktion',
  nothing: 'Für Ihr Amt ist nichts zu erfassen. Sobald ein Zeitraum beginnt, steht er hier.',
  foot: 'Fristen folgen dem Veröffentlichungskalender der Quelle.',
  calendar: 'Fristen als Kalenderdatei (.ics) laden',
  calendarSummary: ({ fachamtName, indicatorName, periodLabel }: DueItem): string =>
    `Frist ${fachamtName}: ${indicatorName ?? 'Abgabe'}, ${periodLabel}`,
  calendarDescription: ({ indicators, indicatorName }: DueItem): string =>
    indicatorName === null
      ? `${indicators === 1 ? '1 Indikator ist' : `${indicators} Indikatoren sind`} abzugeben.`
      : 'Zurückgegebene Werte sind zu berichtigen.',
  of: (filled: number, cells: number): string => `${filled} von ${cells}`,
  indicators: (count: number): string => (count === 1 ? '1 Indikator' : `${count} Indikatoren`),
  submission: (period: string): string => `Abgabe ${period}`,
  actionFor: (action: string, name: string): string => `${action}: ${name}`,
  lead: {
    nothing: 'Zurzeit ist nichts fällig.',
    what: leadSentence,
    missing: (cells: number): string => (cells === 1 ? 'Eine Zelle fehlt noch.' : `${cells} Zellen fehlen noch.`),
  },
  states: {
    returned: 'zurückgegeben',
    waiting: 'noch nicht veröffentlicht',
    opens: (day: string): string => `öffnet am ${day}`,
    approved: 'angenommen',
    submitted: 'abgegeben',
    complete: 'vollständig',
    open: 'offen',
    findings,
  },
  deadlineOf,
  groupName,
  actionOf,
};

export type DueTexts = typeof de;
