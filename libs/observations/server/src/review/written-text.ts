import { refusal } from '../refusal';

const LONGEST = 2000;

/** What somebody wrote, without the blanks around it; null: nothing. */
export function writtenText(text: string | null | undefined, field: string): string | null {
  const written = text?.trim() ?? '';
  if (written.length > LONGEST) throw refusal(`Bitte kürzen Sie den Text auf höchstens ${LONGEST} Zeichen.`, field);
  return written === '' ? null : written;
}
