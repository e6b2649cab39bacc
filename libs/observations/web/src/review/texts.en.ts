import type { ReviewTexts } from './texts.de';

/** "no. 2, 3 and 4" */
function listed(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b).map(String);
  const last = sorted.pop() ?? '';
  return `no. ${sorted.length === 0 ? last : `${sorted.join(', ')} and ${last}`}`;
}

export const en: ReviewTexts = {
  heading: 'Review',
  queue: 'Submissions to review',
  waiting: (count) => `${count} to review`,
  order: 'findings first',
  errors: (count) => (count === 1 ? '1 error' : `${count} errors`),
  hints: (count) => (count === 1 ? '1 hint' : `${count} hints`),
  clean: 'no findings',
  approveClean: (count) => `Approve ${count} without findings`,
  approvedSeveral: (count) => (count === 1 ? 'One submission was approved.' : `${count} submissions were approved.`),
  empty: 'Nothing is waiting for review at present.',
  emptyMore: 'What the departments submit will stand here.',
  toCockpit: 'To the cockpit',
  toQueue: 'All submissions to review',
  chosenPeriod: (period) => `${period} only.`,
  allPeriods: 'All periods',
  position: (at, total) => `${at} of ${total}`,
  next: 'next',
  submitted: (person, day, time) => `Submitted by ${person} on ${day}, ${time}`,
  somebody: 'somebody unknown',
  definition: (version) => `version ${version} of the definition`,
  findings: 'Findings',
  noFindings: 'No findings.',
  error: 'Error',
  hint: 'Hint',
  reason: (person, text) => `Reason given by ${person}: “${text}”`,
  noReason: 'No reason given.',
  before: 'for comparison',
  earlier: 'Period before',
  nothingBefore: 'There are no values for the period before.',
  now: 'newly submitted',
  breakdown: 'Breakdown',
  ofBase: (part, base) => `${part} of ${base}`,
  value: 'Value',
  valueIn: (unit) => `Value, ${unit}`,
  change: 'Change',
  first: 'new',
  dispute: 'disputed',
  disputeCell: (label) => `${label} is disputed`,
  flagged: 'with a finding',
  comments: 'Remarks of the department',
  atSubmission: (text) => `On submission: “${text}”`,
  course: 'Course',
  courseRange: (from, to) => `${from} to ${to}`,
  comment: 'Note to the department',
  commentHint: (fachamt) => `Stands in the task list after a return: ${fachamt}.`,
  decision: 'Decision',
  approve: 'Approve',
  approveQualified: 'Approve with a reservation',
  giveBack: 'Return',
  returning: (count) =>
    count === 0
      ? 'No value is marked as disputed yet.'
      : count === 1
        ? 'A return opens only the one disputed value.'
        : `A return opens only the ${count} disputed values.`,
  commentMissing: 'The note is missing. Please write to the department what has to be clarified.',
  qualifiedMissing: 'The note is missing. Please write what the reservation is.',
  cellsMissing: 'Please mark in the table which values are disputed.',
  approved: (name) => `${name} was approved.`,
  approvedQualified: (name) => `${name} was approved with a reservation.`,
  returned: (name, fachamt) => `${name} was returned and stands in the list of ${fachamt}.`,
  states: {
    open: 'This submission is still in progress.',
    submitted: '',
    returned: 'This submission was returned. The department corrects the disputed values.',
    approved: 'This submission was approved. For a correction, return the values concerned.',
  },
  affected: {
    undecided: 'Once this is approved, these releases are out of date. They still show the old value:',
    approved: 'These releases still show the old value:',
    note: 'A release never changes. A new release shows the new value.',
  },
  release: (number) => `Release no. ${number}`,
  releaseOfVerbund: (number, verbund) => `Release no. ${number} of ${verbund}`,
  inSumsOf: (verbund) => `It is also part of published sums of ${verbund}.`,
  releaseFacts: (scope, day, latest) => `(${scope}), released on ${day}${latest ? '' : ', replaced since'}.`,
  scopes: { intern: 'internal', rat: 'council', oeffentlich: 'public' },
  reportPrinted: (day) => `Its council report was made on ${day}:`,
  report: 'view PDF',
  shownBy: (numbers, reports) =>
    `The present value is already in ${numbers.length === 1 ? 'release' : 'releases'} ${listed(numbers)}` +
    (reports === 0 ? '.' : reports === 1 ? ' and in one council report.' : ` and in ${reports} council reports.`),
  stillOld: (numbers) =>
    `${numbers.length === 1 ? 'Release' : 'Releases'} ${listed(numbers)} ` +
    `${numbers.length === 1 ? 'shows' : 'show'} the old value still. A new release shows the new value.`,
  keys: 'A approve · R return · N next',
  keysOn: 'Switch keys on',
  keysOff: 'Switch keys off',
};
