import type { SubmitTexts } from './texts.de';

export const en: SubmitTexts = {
  savedAt: (time) => `Last saved: ${time}`,
  errors: (count) => `${count} ${count === 1 ? 'error' : 'errors'}`,
  openHints: (count) => (count === 1 ? 'one hint' : `${count} hints`),
  open: (count) => (count === 1 ? 'one open cell' : `${count} open cells`),
  submit: 'Submit for review',
  errorsFirst: (count) =>
    count === 1
      ? 'One figure must be corrected first. It is selected now.'
      : `${count} figures must be corrected first. The first is selected now.`,
  hintsFirst: (count) =>
    count === 1
      ? 'One hint needs a reason or a comment first. Its cell is selected now.'
      : `${count} hints need a reason or a comment first. The first cell is selected now.`,
  sendFirst: 'Some values have not been sent yet. You can submit as soon as the connection is back.',
  heading: (period) => `Submit ${period}`,
  indicators: 'Indicators',
  cells: 'Cells',
  cellsOf: (filled, cells) => `${filled} of ${cells} filled in`,
  hints: 'Hints',
  hintCount: (count) => (count === 0 ? 'none open' : `${count} without a reason`),
  message: 'Message to the coordination (optional)',
  confirmation: 'How did you check the values? (required)',
  confirmationMissing: 'Please confirm in one sentence how you checked the values.',
  approvedAtOnce: 'You submit and approve: the values are locked afterwards.',
  readOnly: 'After submission the values are locked until the coordination accepts or returns them.',
  confirm: 'Submit',
  cancel: 'Cancel',
  done: 'Submitted. The coordination reviews the values.',
  doneAlone: 'Submitted and approved. Your confirmation stands with the values.',
  failed: 'That did not work. Please try again.',
  late: 'The deadline has passed.',
  lateSentence: (count) =>
    count === 1 ? 'One indicator is still open and locked.' : `${count} indicators are still open and locked.`,
  askException: 'Ask for late entry',
  exceptionReason: 'Why do the values come later?',
  exceptionReasonMissing: 'The reason is missing. One sentence is enough for the coordination.',
  sendException: 'Send request',
  exceptionAsked: 'The coordination has your request. The cells open again as soon as it is granted.',
};
