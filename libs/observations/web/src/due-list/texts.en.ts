import type { DueItem, DueItems } from './due-item';
import type { DueTexts } from './texts.de';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

function deadlineOf({ group, daysLeft, dueOn, opensOn }: DueItem, day: (iso: string) => string): string {
  if (group === 'DONE') return day(dueOn);
  if (group === 'LATER') return opensOn === null ? 'no date yet' : `from ${day(opensOn)}`;
  if (daysLeft === 0) return 'today';
  return daysLeft > 0 ? `${many(daysLeft, 'day', 'days')} left` : `${many(-daysLeft, 'day', 'days')} late`;
}

function groupName({ group, dueOn, overdue }: DueItems, day: (iso: string) => string): string {
  if (overdue) return 'Overdue';
  if (group === 'DUE') return `By ${dueOn === null ? '' : day(dueOn)}`;
  return { RETURNED: 'Returned', LATER: 'Later', DONE: 'Submitted' }[group];
}

function actionOf(group: DueItem['group'], state: DueItem['state'], filled: number): string {
  if (group === 'RETURNED') return 'Correct';
  if (group === 'DONE' || state === 'submitted' || state === 'approved') return 'View';
  return filled > 0 ? 'Continue' : 'Enter figures';
}

export const en: DueTexts = {
  heading: 'What is due?',
  deadline: 'Deadline',
  what: 'What',
  filled: 'Entered',
  state: 'State',
  note: 'Note',
  action: 'Action',
  nothing: 'There is nothing to enter for your office. A period stands here as soon as it begins.',
  foot: 'Deadlines follow the publication calendar of the source.',
  calendar: 'Download the deadlines as a calendar file (.ics)',
  calendarSummary: ({ fachamtName, indicatorName, periodLabel }) =>
    `Deadline ${fachamtName}: ${indicatorName ?? 'submission'}, ${periodLabel}`,
  calendarDescription: ({ indicators, indicatorName }) =>
    indicatorName === null
      ? `${many(indicators, 'indicator is', 'indicators are')} to be submitted.`
      : 'Returned figures are to be corrected.',
  of: (filled, cells) => `${filled} of ${cells}`,
  indicators: (count) => many(count, 'indicator', 'indicators'),
  submission: (period) => `Submission ${period}`,
  actionFor: (action, name) => `${action}: ${name}`,
  lead: {
    nothing: 'Nothing is due at the moment.',
    what: (returned, open, until) =>
      [
        returned > 0 ? `${many(returned, 'submission', 'submissions')} came back.` : '',
        open > 0 ? `${many(open, 'submission is', 'submissions are')} open until ${until}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    missing: (cells) => `${many(cells, 'cell is', 'cells are')} still missing.`,
  },
  states: {
    returned: 'returned',
    waiting: 'not published yet',
    opens: (day) => `opens on ${day}`,
    approved: 'accepted',
    submitted: 'submitted',
    complete: 'complete',
    open: 'open',
    findings: (errors, hints) =>
      [errors > 0 ? many(errors, 'error', 'errors') : '', hints > 0 ? many(hints, 'hint', 'hints') : '']
        .filter(Boolean)
        .join(', '),
  },
  deadlineOf,
  groupName,
  actionOf,
};
