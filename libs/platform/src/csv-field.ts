const NUMBER = /^-?\d+(,\d+)?$/;
/** "-" and "–" alone are the sign for "nothing there" and no formula. */
const SIGN = /^[-–]$/;
const FORMULA = /^\s*[=+\-@\t\r]/;

/** A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP CSV injection). */
export function harmlessText(text: string): string {
  const isHarmless = NUMBER.test(text) || SIGN.test(text) || !FORMULA.test(text);
  return isHarmless ? text : `'${text}`;
}

/** A field of a CSV file by ";". */
export function csvField(text: string): string {
  const safe = harmlessText(text);
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
