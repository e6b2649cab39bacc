import type { HistoryTexts } from './texts.de';

const number = (count: number): string => count.toLocaleString('en-GB');
const figures = (count: number): string => (count === 1 ? 'one figure' : `${number(count)} figures`);
const lines = (count: number): string => (count === 1 ? 'one line' : `${number(count)} lines`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const en: HistoryTexts = {
  heading: 'Read in past years',
  lead: 'Bring the figures of past years along at once. First you see what would change; nothing is written until you take it over.',
  signInFirst: 'Please sign in',
  signIn: 'Sign in',
  forbidden: 'You are not allowed to see this',
  forbiddenSentence: 'Past years are read in by the coordinator. Your administration grants the role.',
  toKommune: 'To the overview',
  unreachable: 'The server cannot be reached. Please check the connection. A run that has begun goes on there.',
  tooLarge: 'The file is too large: 30 MB at most. Please split it, for example by year.',
  template: '1. Fill in the list',
  templateSentence:
    'The template names every indicator with its periods and breakdowns. You may delete lines or use a list of your own with the same columns.',
  from: 'From',
  to: 'To',
  xlsx: 'Template for Excel',
  csv: 'Template as CSV',
  file: '2. Read the file',
  fileSentence: 'Excel workbook (.xlsx) or CSV, 30 MB and 300,000 lines at most.',
  chooseFile: 'Choose file',
  otherFile: 'Choose another file',
  progress: 'Progress',
  percent: (percent) => `${percent} %`,
  steps: { uploading: 'Uploading', reading: 'Reading and comparing', writing: 'Writing' },
  stepSentences: {
    uploading: 'Please keep this page open meanwhile.',
    reading: 'You may close the page and come back later.',
    writing: 'All or nothing: if the run is cancelled, no figure of it stays.',
  },
  cancel: 'Cancel',
  preview: (file) => `Preview: ${file}`,
  pointQuestion: (count) =>
    count === 1 ? 'One figure can mean two things.' : `${number(count)} figures can mean two things.`,
  pointSentence: 'What does the point mean in this file, for example in “1.234”?',
  thousands: 'Thousands: 1234',
  decimal: 'Decimal: 1.234',
  read: (all, empty, sums) =>
    [
      `${capital(lines(all))} read.`,
      empty === 0 ? '' : `${capital(lines(empty))} without a figure passed over.`,
      sums === 0 ? '' : `${capital(figures(sums))} computed as sums of their parts.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  number,
  kinds: { new: 'New', changed: 'Changed', unchanged: 'Unchanged', refused: 'Refused' },
  unread: (heads) => `Not read: “${heads}”.`,
  byIndicator: 'What happens to the figures, by indicator and period',
  indicator: 'Indicator',
  period: 'Period',
  periods: (count, first, last) => (count === 1 ? first : `${first} to ${last} (${count})`),
  changes: (count) => `${capital(figures(count))} will change`,
  line: 'Line',
  sum: 'Sum',
  cell: 'Breakdown',
  before: 'Before',
  after: 'After',
  more: (count) => `and ${number(count)} more`,
  refused: (count) => `${capital(lines(count))} not taken over`,
  problemsCsv: (count) =>
    count === 1 ? 'Download the message as CSV' : `Download all ${number(count)} messages as CSV`,
  column: 'Column',
  content: 'Content',
  reason: 'Reason',
  standing: 'How shall the figures stand?',
  approve: 'Approved: the offices are not asked for them again.',
  leaveOpen: 'Open: the offices check the figures and submit them themselves.',
  reasonOptional: 'Occasion (optional, stands in the history)',
  reasonAsked: 'Reason in one sentence',
  reasonMissing: 'Please give a reason for the change in one sentence.',
  withoutRefused: (count) => `Take over without the refused lines (${number(count)})`,
  confirmRefused: 'Please confirm that the file is taken over without the refused lines.',
  nothing: 'This file holds no figure that can be taken over.',
  apply: (count) => (count === 0 ? 'Take over' : `Take over ${figures(count)}`),
  discard: 'Discard',
  done: (file, inserted, changed, approved) =>
    `${file} was read in: ${number(inserted)} new, ${number(changed)} changed${approved === 0 ? '' : `, ${number(approved)} periods approved`}.`,
  doneNothing: (file) => `${file} holds nothing new. Nothing was written.`,
  cancelled: 'Cancelled. Nothing was written.',
  pastRuns: 'Read in so far',
  when: 'When',
  fileName: 'File',
  undoColumn: 'Take back',
  undo: 'Take back',
  undoOf: (file) => `Take back ${file}`,
  undoSentence: (count) =>
    `${capital(figures(count))} will stand as before the run, new fields are empty. The history keeps both. This works only as long as nobody has changed these figures since.`,
  keep: 'Keep',
  undone: (count) => `Taken back: ${figures(count)}.`,
  undoneOn: (day) => `taken back on ${day}`,
};
