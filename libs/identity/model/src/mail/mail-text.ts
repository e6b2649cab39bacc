/** Subject and plain text; the link stands last, alone in its line, so that every mail program makes it clickable. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
}

export function mailText(subject: string, paragraphs: readonly string[], link: string): MailText {
  return { subject, text: `${[...paragraphs, link].join('\n\n')}\n` };
}

const MOMENT = new Intl.DateTimeFormat('de-DE', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Berlin',
});

export const germanMoment = (date: Date): string => `${MOMENT.format(date)} Uhr`;
