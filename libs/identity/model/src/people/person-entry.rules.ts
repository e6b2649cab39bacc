import type { FieldProblem } from '../field-problem';

const LONGEST_NAME = 120;
const LONGEST_EMAIL = 254;
/** With those that turn the direction of writing or cannot be seen: a name must not rewrite the sentence it stands in. */
const CONTROL = /[\p{Cc}\u2028\u2029\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
/** Deliberately simple: whether an address exists, only a mail can tell. No list, no display name (RFC 5321). */
const EMAIL = /^[^\s@<>()[\]\\,;:"\p{Cc}]{1,64}@[^\s@<>()[\]\\,;:"\p{Cc}]+\.[^\s@<>()[\]\\,;:".\p{Cc}]+$/u;

/** One spelling an account: how it is stored, compared and rate-limited. */
export function normalizeEmail(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

export function normalizeName(text: string): string {
  return text.normalize('NFC').trim().replace(/ +/g, ' ');
}

export function checkEmail(email: string): FieldProblem[] {
  return EMAIL.test(email) && email.length <= LONGEST_EMAIL
    ? []
    : [{ field: 'email', text: 'Bitte geben Sie eine E-Mail-Adresse an, zum Beispiel erika.muster@stadt.de.' }];
}

export function checkName(name: string): FieldProblem[] {
  if (name === '') return [{ field: 'name', text: 'Bitte geben Sie Vor- und Nachnamen an.' }];
  if (name.length > LONGEST_NAME || CONTROL.test(name)) {
    return [
      {
        field: 'name',
        text: `Der Name darf höchstens ${LONGEST_NAME} Zeichen haben, keinen Zeilenumbruch und keine unsichtbaren Zeichen.`,
      },
    ];
  }
  return [];
}
