import type { ExceptionsTexts } from './texts.de';

export const en: ExceptionsTexts = {
  heading: 'Late entries',
  none: 'No department has asked for a late entry at present.',
  asked: (person, day) => `requested by ${person} on ${day}`,
  decide: 'Decide',
  decideFor: (fachamt, period) => `Decide: late entry of ${fachamt}, ${period}`,
  title: (fachamt, period) => `Late entry of ${fachamt}, ${period}`,
  reason: (person, reason) => `Reason given by ${person}: “${reason}”`,
  endsOn: 'Last day',
  endsOnHint: 'The department can enter and submit until the end of this day.',
  endsOnMissing: 'The last day is missing. Please name the day until which the department can enter data.',
  endsOnPast: 'This day is over. Please name today or a later day.',
  grant: 'Allow',
  refuse: 'Refuse',
  cancel: 'Cancel',
  granted: (fachamt, day) => `${fachamt} can enter data until ${day}.`,
  refused: (fachamt) => `The late entry of ${fachamt} was refused.`,
  failed: 'The late entries could not be loaded.',
};
