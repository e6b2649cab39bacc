import type { EntryTexts } from './texts.de';

const states = {
  saved: 'saved',
  saving: 'saving',
  local: 'saved on this device only',
  hint: 'hint',
  error: 'error',
  locked: 'locked',
  open: 'open',
};

export const en: EntryTexts = {
  tasks: 'Tasks',
  heading: (period) => `Entry ${period}`,
  submissionOf: (period) => `Submission ${period}`,
  dueOn: (day) => `Due on ${day}`,
  caption: (period) => `Figures for ${period}, preceded by the earlier figures`,
  paste: 'Paste from Excel',
  totalSoFar: 'Total so far',
  indicator: 'Indicator',
  state: 'State',
  columns: { F: 'female', M: 'male', D: 'divers', N: 'not stated', _T: 'Total' },
  fieldName: (row, cell) => `${row}, ${cell}`,
  states,
  rowWord: (word, open) => {
    if (word === 'open') return open > 1 ? `${open} open` : 'open';
    if (word === 'nothing') return 'nothing to report';
    if (word === 'conflict') return 'two values';
    return word === 'computed' ? '' : states[word];
  },
  details: 'Details',
  detailsOf: (row) => `Details: ${row}`,
  commented: 'with a comment',
  cellsOf: (filled, cells) => `${filled} of ${cells} cells`,
  savedWord: 'saved',
  offline: (cells) =>
    `No connection. ${cells === 1 ? 'One value is' : `${cells} values are`} on this device and will be sent later.`,
  keepsNothing: 'This browser keeps no values. Please close the page only when all values are saved.',
  keys: 'Enter or ↓ next row · Tab next cell · Ctrl + Enter details · Esc previous value · Ctrl + Z undo · Ctrl + Shift + Enter submit. Values are saved when you leave the cell, without a network on this device.',
  undone: (count) =>
    count === 0 ? 'There is nothing to undo.' : `Undone: ${count === 1 ? 'one value' : `${count} values`}.`,
  confirm: 'The value is right, give a reason',
  change: 'Change the value',
  reason: 'Reason',
  reasonMissing: 'The reason is missing. Please say in one sentence why the value is right.',
  saveReason: 'Save reason',
  cancel: 'Cancel',
  confirmedWith: (comment) => `Reason: ${comment}`,
  changeReason: (cells) => `${cells}: This value was approved. Why does it change?`,
  changeReasonMissing: 'The reason is missing. Please say in one sentence why the value changes.',
  saveWithReason: 'Save with the reason',
  returnedWith: 'Returned by the coordination:',
  refused: (cell) => `${cell}: not saved.`,
  lockedFor: ({ reason, indicators }, all) =>
    indicators === all ? reason : `${indicators} von ${all} Indikatoren: ${reason}`,
  discard: 'Discard the entry',
  asSign: (sign) => `as “${sign}”`,
  unexpected: 'That did not work. Please try again.',
  conflictHeading: 'Two values for one cell',
  conflictSentence: (name) => `${name} changed this cell while you were working on it.`,
  yours: (name) => `${name} (your value)`,
  you: 'You',
  somebody: 'Another person',
  takeMine: 'Save my value',
  takeTheirs: (name) => `Keep the value of ${name}`,
  outOf: ' of ',
};
