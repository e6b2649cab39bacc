import type { CockpitTexts } from './texts.de';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

export const en: CockpitTexts = {
  heading: (period) => `Cockpit ${period}`,
  period: 'Period',
  due: (day) => `Due by ${day}`,
  states: {
    APPROVED: 'approved',
    TO_REVIEW: 'to review',
    IN_WORK: 'in progress',
    OPEN: 'open',
    RETURNED: 'returned',
    OVERDUE: 'overdue',
    WAITING: 'not published yet',
  },
  steps: {
    label: 'State of the period',
    submit: 'Submissions',
    submitted: (done, total) => `${done} of ${total} indicators`,
    review: 'Review',
    toReview: (toReview, returned) => `${toReview} to review, ${returned} returned`,
    reviewed: (approved) => `${approved} approved`,
  },
  daysLeft: (count) => (count < 0 ? `${days(-count)} over` : count === 0 ? 'today' : days(count)),
  daysToGo: (count) =>
    count < 0 ? `${days(-count)} past the due date` : count === 0 ? 'due today' : `${days(count)} left`,
  matrix: 'Submissions by department and field of action',
  legend: 'Signs on the tiles',
  caption: 'Departments, their indicators by field of action, submissions and due date',
  amt: 'Department',
  submitted: 'Submitted',
  ratio: (done, total) => `${done} of ${total}`,
  deadline: 'Due',
  done: 'complete',
  nobody: 'nobody responsible',
  phantom: 'never signed in',
  waits: 'waits for the source',
  note: 'Each tile is one indicator, its number is the target it serves. Overdue and returned submissions stand first.',
  remind: 'Remind',
  lastReminded: (day) => `reminded on ${day}`,
  reminded: (fachamt, mails) =>
    mails === 0
      ? `No e-mail went to ${fachamt}: a reminder was sent today already, or nobody is responsible.`
      : `${fachamt} is being reminded: ${mails === 1 ? 'one e-mail is' : `${mails} e-mails are`} on the way.`,
  pastYears: 'Read in past years',
  empty: 'No indicator is due for this period yet.',
  emptyMore: 'An indicator becomes due once it has a department, a frequency and a due rule.',
  reviewList: 'To review',
  nothingToReview: 'Nothing is waiting for review at present.',
  all: (count) => (count === 1 ? 'Go to review' : `Review all ${count}`),
  today: 'today',
  findings: (errors, hints) =>
    [
      errors === 0 ? '' : errors === 1 ? '1 error' : `${errors} errors`,
      hints === 0 ? '' : hints === 1 ? '1 hint' : `${hints} hints`,
    ]
      .filter(Boolean)
      .join(', ') || 'no findings',
};
