import type { FieldProblem } from '../field-problem';

const LONGEST_NAME = 120;
const LONGEST_EMAIL = 254;
const CONTROL = /[\p{Cc}\u2028\u2029]/u;
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
    return [{ field: 'name', text: `Der Name darf höchstens ${LONGEST_NAME} Zeichen haben und keinen Zeilenumbruch.` }];
  }
  return [];
}
