/** What a sender may decide; from whom and how it is sent is the operator's business. */
export interface MailMessage {
  /** One bare address: no list, no display name in angle brackets. */
  readonly to: string;
  readonly name?: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments?: readonly MailAttachment[];
  /** "<…@…>"; given by whoever keeps a record of what was sent. */
  readonly messageId?: string;
}

export interface MailAttachment {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

// A line break would start a header of its own (RFC 5322, 2.2); the other control characters and the Unicode line
// separators have no business in a header either.
const CONTROL = /[\p{Cc}\u2028\u2029]/u;
/** Neither list separators, comments, quotes nor angle brackets: what remains is one address (RFC 5321, 4.1.2). */
const ADDRESS = /^[^\s@<>()[\]\\,;:"\p{Cc}]{1,64}@[^\s@<>()[\]\\,;:"\p{Cc}]{1,255}$/u;
const LONGEST_HEADER = 200;

export function isMailAddress(text: string): boolean {
  return ADDRESS.test(text) && text.length <= 254;
}

function fitsHeader(text: string): boolean {
  return !CONTROL.test(text) && text.length <= LONGEST_HEADER;
}

/** The fields that could smuggle something into the headers, empty when the message may be sent. */
export function refusedFields({ to, name = '', subject, attachments = [] }: MailMessage): readonly string[] {
  return [
    ...(isMailAddress(to) ? [] : ['to']),
    ...(fitsHeader(name) ? [] : ['name']),
    ...(fitsHeader(subject) && subject.trim() !== '' ? [] : ['subject']),
    ...(attachments.every((file) => fitsHeader(file.name)) ? [] : ['attachments']),
  ];
}
